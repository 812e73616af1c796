import { flushSync } from 'react-dom';
import type { AroundNavHandler } from 'wouter';

const STILL = '(prefers-reduced-motion: reduce)';

/**
 * Fades from one screen to the next where the browser can. Into a session nothing fades: its first tap
 * and its first cue must not wait. Screens come and go by the browser's back button without it, too.
 */
export const screenFade: AroundNavHandler = (navigate, to, options) => {
  const go = () => navigate(to, options);
  if (!('startViewTransition' in document) || to.endsWith('/session') || matchMedia(STILL).matches)
    return go();
  document.startViewTransition(() => flushSync(go));
};
