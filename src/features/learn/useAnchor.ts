import { useState } from 'react';

/** What the address pointed at when this was first shown, without its #; empty where it points at nothing. */
export function useAnchor(): string {
  const [anchor] = useState(() => decodeURIComponent(window.location.hash.slice(1)));
  return anchor;
}
