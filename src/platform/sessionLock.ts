import type { SessionLock } from '../player/sessionLock.ts';

/** The Web Lock that a running session holds, across all tabs. */
const SESSION_LOCK = 'solea.session';

/** One session at a time by a Web Lock; where there are none, every tab may run one. */
export function createSessionLock(): SessionLock {
  let letGo = () => {};
  let request: Promise<unknown> = Promise.resolve();
  let letGoOfLast: Promise<unknown> = Promise.resolve();
  const untilReleased = () =>
    new Promise<void>((release) => {
      letGo = release;
    });
  return {
    async acquire() {
      const locks = webLocks();
      if (!locks) return true;
      // The browser takes a moment to free a lock; asked sooner, it would name this tab as busy.
      await letGoOfLast;
      return new Promise((resolve) => {
        const held = locks.request(SESSION_LOCK, { ifAvailable: true }, (lock) => {
          resolve(lock !== null);
          return lock ? untilReleased() : undefined;
        });
        // Locks are forbidden where storage is; one tab is then all we can speak for.
        request = held.catch(() => resolve(true));
      });
    },
    release() {
      letGo();
      letGoOfLast = request;
    },
  };
}

/** Whether a session runs in this or any other tab. */
export async function isSessionRunningAnywhere(): Promise<boolean> {
  const { held } = (await webLocks()
    ?.query()
    .catch(() => undefined)) ?? { held: [] };
  return held?.some(({ name }) => name === SESSION_LOCK) ?? false;
}

/** Absent in old browsers and on insecure pages, though the DOM types always have them. */
function webLocks(): LockManager | undefined {
  return (navigator as Partial<Navigator>).locks ?? undefined;
}
