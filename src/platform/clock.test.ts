import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createClock } from './clock.ts';

beforeEach(() => vi.useFakeTimers({ now: 1_700_000_000_000 }));
afterEach(() => vi.useRealTimers());

it('tells the time of the device', () => {
  expect(createClock().now()).toBe(1_700_000_000_000);
});

it('calls back once after a while, unless cancelled', () => {
  const callback = vi.fn();
  const clock = createClock();
  clock.after(8_000, callback);
  const cancel = clock.after(8_000, callback);
  cancel();
  vi.advanceTimersByTime(7_999);
  expect(callback).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(callback).toHaveBeenCalledOnce();
});
