import type { ScreenLock } from '../player/wakeLock.ts';

/** The Screen Wake Lock API; refused on low battery, for one. */
export function createScreenLock(): ScreenLock {
  let sentinel: WakeLockSentinel | undefined;
  return {
    async request(onLost) {
      if (!('wakeLock' in navigator)) return 'unsupported';
      try {
        const held = await navigator.wakeLock.request('screen');
        sentinel = held;
        held.addEventListener('release', () => sentinel === held && onLost());
        return 'held';
      } catch {
        return 'refused';
      }
    },
    release() {
      const held = sentinel;
      sentinel = undefined;
      // Already released by the system: nothing to do.
      held?.release().catch(() => {});
    },
  };
}
