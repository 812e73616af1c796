import { type RefObject, useEffect, useRef } from 'react';

/** Calls back whenever an element comes near the screen. */
export function useSeen<T extends HTMLElement>(onSeen: () => void): RefObject<T | null> {
  const ref = useRef<T>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) onSeen();
      },
      // A screen ahead, so that scrolling never waits.
      { rootMargin: '100% 0px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [onSeen]);
  return ref;
}
