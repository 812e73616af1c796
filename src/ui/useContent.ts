import { useEffect, useLayoutEffect, useRef } from 'react';

/**
 * For a screen's main element: names the page, and takes the focus when the control that had it is gone,
 * so that neither the keyboard nor a screen reader is sent back to the top.
 */
export function useContent(title: string) {
  const content = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = `${title} · Solea`;
  }, [title]);
  // With the screen itself, so that no key in between goes nowhere.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) content.current?.focus({ preventScroll: true });
  });
  return content;
}
