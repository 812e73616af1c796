import { describe, expect, it } from 'vitest';
import { shortDayText, spentText } from './nightFormat.ts';

it('a day of another year says which', () => {
  const days = ['2026-01-05', '2025-12-29'].map((day) => shortDayText(day, 'en-GB', '2026-01-06'));
  expect(days).toEqual(['5 Jan', '29 Dec 2025']);
});

describe('time spent', () => {
  it('is told in the largest unit that says something of it', () => {
    const told = [0, 999, 59_999, 60_000, 7_199_999, 7_200_000].map((ms) => spentText(ms, 'en'));
    expect(told).toEqual(['0 min', '0 sec', '59 sec', '1 min', '120 min', '2 hr']);
  });
});
