import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';

/** On every change of screen: begins at the top, and hands the keyboard and the screen reader its content. */
export function ScreenChange() {
  const [path] = useLocation();
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    // An address that points into its screen is the screen's to show.
    if (window.location.hash) return;
    window.scrollTo(0, 0);
    document.getElementById('content')?.focus({ preventScroll: true });
  }, [path]);
  return null;
}
