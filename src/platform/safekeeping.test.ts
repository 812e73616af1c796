import { afterEach, expect, test, vi } from 'vitest';
import { askForSafekeeping, isSafelyKept } from './safekeeping.ts';

afterEach(() => vi.unstubAllGlobals());

test.each([
  [true, 'yes'],
  [false, 'no'],
])('a browser that answers %s promised: %s', async (said, promised) => {
  const storage = { persist: async () => said, persisted: async () => said };
  vi.stubGlobal('navigator', { storage });
  expect(await askForSafekeeping()).toBe(promised);
  expect(await isSafelyKept()).toBe(promised);
});

test('a browser that knows nothing of it promised nothing either way', async () => {
  vi.stubGlobal('navigator', {});
  expect(await askForSafekeeping()).toBe('unknown');
  expect(await isSafelyKept()).toBe('unknown');
});
