import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LIMIT_FROM, LIMIT_TO, limit } from './limiter.ts';

const anySample = fc.double({ min: -100, max: 100, noNaN: true });

it('leaves every sample below its threshold as it is', () => {
  fc.assert(
    fc.property(fc.double({ min: -LIMIT_FROM, max: LIMIT_FROM, noNaN: true }), (sample) => {
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
    fc.property(anySample, fc.double({ min: 0, max: 1, noNaN: true }), (sample, more) => {
      const rise = limit(sample + more) - limit(sample);
      expect(rise).toBeGreaterThanOrEqual(0);
      expect(rise).toBeLessThanOrEqual(more + 1e-12);
    }),
  );
});
