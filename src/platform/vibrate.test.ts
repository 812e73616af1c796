import { afterEach, expect, it, vi } from 'vitest';
import { vibrate } from './vibrate.ts';

afterEach(() => Reflect.deleteProperty(navigator, 'vibrate'));

it('hands the pattern to the device', () => {
  const device = vi.fn();
  Object.defineProperty(navigator, 'vibrate', { value: device, configurable: true });
  vibrate([60, 120, 60]);
  expect(device).toHaveBeenCalledWith([60, 120, 60]);
});

it('does nothing on a device that cannot', () => {
  Object.defineProperty(navigator, 'vibrate', { value: undefined, configurable: true });
  expect(() => vibrate([60])).not.toThrow();
});
