import { flushSync } from 'react-dom';
import type { AroundNavHandler } from 'wouter';

const STILL = '(prefers-reduced-motion: reduce)';

/**
 * Fades from one screen to the next where the browser can. Into a session nothing fades: its first tap
 * and its first cue must not wait. Screens come and go by the browser's back button without it, too, and
 * what only corrects the address is no change of screen.
 */
export const screenFade: AroundNavHandler = (navigate, to, options) => {
  const go = () => navigate(to, options);
  if (
    options?.replace ||
    !('startViewTransition' in document) ||
    to.endsWith('/session') ||
    matchMedia(STILL).matches
  )
    return go();
  document.startViewTransition(() => flushSync(go));
};
