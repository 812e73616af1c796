import type { SessionLock } from '../player/sessionLock.ts';

/** The Web Lock that a running session holds, across all tabs. */
const SESSION_LOCK = 'solea.session';

/** One session at a time by a Web Lock; where there are none, every tab may run one. */
export function createSessionLock(): SessionLock {
  let letGo = () => {};
  const untilReleased = () =>
    new Promise<void>((release) => {
      letGo = release;
    });
  return {
    acquire() {
      if (!('locks' in navigator)) return Promise.resolve(true);
      return new Promise((resolve) => {
        const held = navigator.locks.request(SESSION_LOCK, { ifAvailable: true }, (lock) => {
          resolve(lock !== null);
          return lock ? untilReleased() : undefined;
        });
        // Locks are forbidden where storage is; one tab is then all we can speak for.
        held.catch(() => resolve(true));
      });
    },
    release: () => letGo(),
  };
}

/** Whether a session runs in this or any other tab. */
export async function isSessionRunningAnywhere(): Promise<boolean> {
  if (!('locks' in navigator)) return false;
  const { held } = await navigator.locks.query().catch(() => ({ held: [] }));
  return held?.some(({ name }) => name === SESSION_LOCK) ?? false;
}
