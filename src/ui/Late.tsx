import { type ReactNode, useEffect, useState } from 'react';

/** Something small that is not part of the first load; nothing stands in its place until it is there. */
export function Late({ load }: { load: () => Promise<ReactNode> }) {
  const [content, setContent] = useState<ReactNode>();

  useEffect(() => {
    // What never comes is missed by nobody: all that matters is part of the first load.
    load().then(setContent, () => {});
  }, [load]);

  return content;
}
