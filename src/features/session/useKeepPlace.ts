import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';

/** A back gesture during a session asks before it ends anything: the session stays on screen. */
export function useKeepPlace(onLeave: () => void): void {
  const [, navigate] = useLocation();
  const latest = useRef({ onLeave, navigate });
  latest.current = { onLeave, navigate };
  useEffect(() => {
    // An entry of our own, so that the first "back" stays inside the app.
    window.history.pushState(window.history.state, '', window.location.href);
    function onPopState() {
      latest.current.navigate('/session');
      latest.current.onLeave();
    }
    window.addEventListener('popstate', onPopState);
    return () => window.removeEventListener('popstate', onPopState);
  }, []);
}
