import { afterEach, expect, it, vi } from 'vitest';
import { createMotionPreference } from './motionPreference.ts';

afterEach(() => vi.restoreAllMocks());

it('follows the setting of the device', () => {
  const query = Object.assign(new EventTarget(), { matches: true });
  vi.spyOn(window, 'matchMedia').mockReturnValue(query as unknown as MediaQueryList);
  const motion = createMotionPreference();
  expect(motion.getState()).toEqual({ reduced: true });
  query.dispatchEvent(Object.assign(new Event('change'), { matches: false }));
  expect(motion.getState()).toEqual({ reduced: false });
});
