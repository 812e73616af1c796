import type { Visibility } from '../player/visibility.ts';

/** Page visibility, with the moments that browsers announce otherwise: leaving, and coming back from the cache. */
export function createPageVisibility(): Visibility {
  return {
    isVisible: () => document.visibilityState === 'visible',
    subscribe(callback) {
      const events = new AbortController();
      const { signal } = events;
      document.addEventListener('visibilitychange', callback, { signal });
      window.addEventListener('pageshow', callback, { signal });
      window.addEventListener('pagehide', callback, { signal });
      return () => events.abort();
    },
  };
}
