import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSessionLock, isSessionRunningAnywhere } from './sessionLock.ts';

type Grant = (lock: { readonly name: string } | null) => Promise<void> | undefined;

/** The browser's locks, shared by all tabs; a lock let go of is free only a moment later. */
function createLocks() {
  const held = new Set<string>();
  return {
    async request(name: string, _options: { readonly ifAvailable: true }, grant: Grant) {
      if (held.has(name)) return void (await grant(null));
      held.add(name);
      await grant({ name });
      await new Promise((done) => setTimeout(done));
      held.delete(name);
    },
    query: async () => ({ held: [...held].map((name) => ({ name })) }),
  };
}

function provide(locks: unknown) {
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
}

const aMoment = () => new Promise((done) => setTimeout(done, 5));

afterEach(() => Reflect.deleteProperty(navigator, 'locks'));

describe('Where the browser has locks', () => {
  beforeEach(() => provide(createLocks()));

  it('one tab at a time runs a session', async () => {
    const here = createSessionLock();
    const elsewhere = createSessionLock();
    expect(await here.acquire()).toBe(true);
    await aMoment();
    expect(await elsewhere.acquire()).toBe(false);
    here.release();
    await aMoment();
    expect(await elsewhere.acquire()).toBe(true);
  });

  it('the same tab does not get the lock twice', async () => {
    const here = createSessionLock();
    await here.acquire();
    expect(await here.acquire()).toBe(false);
  });

  it('a session can begin in the moment in which another ended', async () => {
    const here = createSessionLock();
    await here.acquire();
    here.release();
    expect(await here.acquire()).toBe(true);
  });

  it('being refused once is no obstacle later', async () => {
    const here = createSessionLock();
    const elsewhere = createSessionLock();
    await elsewhere.acquire();
    await here.acquire();
    here.release();
    expect(await isSessionRunningAnywhere()).toBe(true);
    elsewhere.release();
    await aMoment();
    expect(await here.acquire()).toBe(true);
  });

  it('every tab knows whether a session runs in any', async () => {
    const here = createSessionLock();
    expect(await isSessionRunningAnywhere()).toBe(false);
    await here.acquire();
    expect(await isSessionRunningAnywhere()).toBe(true);
    here.release();
    await aMoment();
    expect(await isSessionRunningAnywhere()).toBe(false);
  });
});

describe('Where locks are missing or forbidden', () => {
  const forbidden = () => Promise.reject(new DOMException('No.', 'SecurityError'));

  it('a session may begin', async () => {
    provide(undefined);
    expect(await createSessionLock().acquire()).toBe(true);
    provide({ request: forbidden, query: forbidden });
    expect(await createSessionLock().acquire()).toBe(true);
  });

  it('no session is known of', async () => {
    provide(undefined);
    expect(await isSessionRunningAnywhere()).toBe(false);
    provide({ request: forbidden, query: forbidden });
    expect(await isSessionRunningAnywhere()).toBe(false);
  });
});
