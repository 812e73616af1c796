import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FALL_DB, levelAt } from './level.ts';

const decibels = (factor: number) => 20 * Math.log10(factor);

it('begins at full level and ends half as loud', () => {
  expect(levelAt(0, 600_000)).toBe(1);
  expect(decibels(levelAt(600_000, 600_000))).toBeCloseTo(-FALL_DB);
  expect(decibels(levelAt(300_000, 600_000))).toBeCloseTo(-FALL_DB / 2);
});

it('only ever falls, and stays within its bounds outside the session', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 2e6, noNaN: true }), fc.nat(1_000_000), (atMs, laterMs) => {
      const level = levelAt(atMs, 600_000);
      expect(level).toBeLessThanOrEqual(1);
      expect(decibels(level)).toBeGreaterThanOrEqual(-FALL_DB - 1e-9);
      expect(levelAt(atMs + laterMs, 600_000)).toBeLessThanOrEqual(level);
    }),
  );
});

it('is full for a timeline without length', () => {
  expect(levelAt(0, 0)).toBe(1);
});
