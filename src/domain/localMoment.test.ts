import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentOf } from './localMoment.ts';
import { nightOf } from './night.ts';

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/St_Johns',
  'America/Los_Angeles',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
] as const;
const arbitraryNight = fc
  .integer({ min: 10_957, max: 25_567 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

describe('a time of a night', () => {
  it('is a moment of that very night, in every zone, also when the clocks change', () => {
    fc.assert(
      fc.property(
        arbitraryNight,
        fc.integer({ min: 0, max: 1_439 }),
        fc.constantFrom(...ZONES),
        (night, minutes, zone) => {
          expect(nightOf(momentOf(night, minutes, zone), zone)).toBe(night);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('after midnight is on the next calendar day', () => {
    expect(momentOf('2026-01-05', 90, 'UTC')).toBe(Date.UTC(2026, 0, 6, 1, 30));
    expect(momentOf('2026-01-05', 22 * 60, 'UTC')).toBe(Date.UTC(2026, 0, 5, 22));
  });

  it.each([
    ['that the clocks leap over goes on from there', '2026-03-28', 150, Date.UTC(2026, 2, 29, 1, 30)],
    ['that they show twice is the first', '2026-10-24', 150, Date.UTC(2026, 9, 25, 0, 30)],
  ])('%s', (_, night, minutes, moment) => {
    expect(momentOf(night, minutes, 'Europe/Berlin')).toBe(moment);
  });
});
