import { afterEach, expect, test, vi } from 'vitest';
import { createAnnouncer } from './announcer.ts';

afterEach(() => vi.unstubAllGlobals());

test('an announcement reaches the other tabs and not its own', async () => {
  const own = vi.fn();
  const other = vi.fn();
  const announcer = createAnnouncer();
  announcer.subscribe(own);
  createAnnouncer().subscribe(other);
  announcer.announce();
  await vi.waitFor(() => expect(other).toHaveBeenCalled());
  expect(own).not.toHaveBeenCalled();
});

test('what another tab wrote is heard of once it is there', () => {
  const callback = vi.fn();
  const stop = createAnnouncer().subscribe(callback);
  window.dispatchEvent(new Event('storage'));
  expect(callback).toHaveBeenCalledOnce();
  stop();
  window.dispatchEvent(new Event('storage'));
  expect(callback).toHaveBeenCalledOnce();
});

test('nobody is called after having unsubscribed', async () => {
  const gone = vi.fn();
  const still = vi.fn();
  createAnnouncer().subscribe(gone)();
  createAnnouncer().subscribe(still);
  createAnnouncer().announce();
  await vi.waitFor(() => expect(still).toHaveBeenCalled());
  expect(gone).not.toHaveBeenCalled();
});

test('without a channel nothing is announced, and nothing breaks', () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const announcer = createAnnouncer();
  announcer.subscribe(() => {});
  expect(() => announcer.announce()).not.toThrow();
});
