import { afterEach, describe, expect, it, vi } from 'vitest';
import { createScreenLock } from './screenLock.ts';

/** What the browser hands out for a lock; `taken` takes it back. */
function createSentinel() {
  const events = new EventTarget();
  let released = false;
  const release = () => {
    if (!released) events.dispatchEvent(new Event('release'));
    released = true;
  };
  return {
    addEventListener: events.addEventListener.bind(events),
    release: async () => release(),
    taken: release,
    isReleased: () => released,
  };
}

function provide(request: () => Promise<unknown>) {
  Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true });
}

afterEach(() => Reflect.deleteProperty(navigator, 'wakeLock'));

describe('The screen lock', () => {
  it('is unsupported where the browser has none', async () => {
    expect(await createScreenLock().request(() => {})).toBe('unsupported');
  });

  it('is refused where the browser refuses, as on low battery', async () => {
    provide(async () => {
      throw new DOMException('No.', 'NotAllowedError');
    });
    expect(await createScreenLock().request(() => {})).toBe('refused');
  });

  it('is held until released, without that being called a loss', async () => {
    const sentinel = createSentinel();
    provide(async () => sentinel);
    const onLost = vi.fn();
    const lock = createScreenLock();
    expect(await lock.request(onLost)).toBe('held');
    expect(sentinel.isReleased()).toBe(false);
    lock.release();
    expect(sentinel.isReleased()).toBe(true);
    expect(onLost).not.toHaveBeenCalled();
  });

  it('says when the system takes it back', async () => {
    const sentinel = createSentinel();
    provide(async () => sentinel);
    const onLost = vi.fn();
    await createScreenLock().request(onLost);
    sentinel.taken();
    expect(onLost).toHaveBeenCalledOnce();
  });

  it('can be released when nothing is held', () => {
    expect(() => createScreenLock().release()).not.toThrow();
  });
});
