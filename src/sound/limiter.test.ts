import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LIMIT_FROM, LIMIT_TO, limit } from './limiter.ts';

/** Evenly spread: a random double would be close to 0 most times. */
const within = (size: number) => fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => (n / 1e6) * size);
const anySample = fc.oneof(within(2), within(100));

it('leaves every sample below its threshold as it is', () => {
  fc.assert(
    fc.property(within(LIMIT_FROM), (sample) => {
      expect(limit(sample)).toBe(sample);
    }),
  );
});

it('lets nothing beyond its ceiling, and keeps the sign', () => {
  fc.assert(
    fc.property(anySample, (sample) => {
      expect(Math.abs(limit(sample))).toBeLessThanOrEqual(LIMIT_TO);
      expect(limit(-sample)).toBe(-limit(sample));
    }),
  );
});

it('bends without a corner: louder stays louder, and never steeper than it came', () => {
  fc.assert(
    fc.property(anySample, within(1).map(Math.abs), (sample, more) => {
      const rise = limit(sample + more) - limit(sample);
      expect(rise).toBeGreaterThanOrEqual(0);
      expect(rise).toBeLessThanOrEqual(more + 1e-12);
    }),
  );
});
