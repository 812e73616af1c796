import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useServices } from '../services.ts';

/** The pictures, as soon as they are there; asked for again where they could not be loaded before. */
export function useDrawing() {
  const { store, fetch } = useServices().drawing;
  const drawing = useStore(store);
  const isMissing = drawing.MoveDrawing === undefined;
  useEffect(() => {
    if (isMissing) fetch();
  }, [isMissing, fetch]);
  return drawing;
}
