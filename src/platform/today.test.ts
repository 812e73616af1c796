import { expect, it } from 'vitest';
import { createFakeVisibility } from '../../tests/support/fakeVisibility.ts';
import { createToday } from './today.ts';

it('knows the night from the first moment, and again when the person returns', () => {
  const visibility = createFakeVisibility();
  let now = Date.UTC(2026, 0, 5, 23);
  const today = createToday(visibility, { now: () => now, timeZone: () => 'UTC' });
  expect(today.getState().night).toBe('2026-01-05');
  now = Date.UTC(2026, 0, 6, 3, 59);
  visibility.set(true);
  expect(today.getState().night).toBe('2026-01-05');
  now = Date.UTC(2026, 0, 6, 4);
  visibility.set(true);
  expect(today.getState().night).toBe('2026-01-06');
});

it('is unknown to a page that was rendered while building', () => {
  const here = { now: () => 0, timeZone: () => 'UTC' };
  expect(createToday(createFakeVisibility(), here).getInitialState().night).toBeUndefined();
});
