import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nightOf, weekOf } from './night.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
];

const arbitraryMoment = fc.integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2045, 0, 1) });
const arbitraryDay = arbitraryMoment.map((ms) => new Date(ms).toISOString().slice(0, 10));

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);
}

describe('the night a session counts for', () => {
  it.each([
    ['in the evening, that day', '2026-05-12T21:30:00Z', 'UTC', '2026-05-12'],
    ['one minute before four, the night before', '2026-05-13T03:59:59.999Z', 'UTC', '2026-05-12'],
    ['at four, the new day', '2026-05-13T04:00:00Z', 'UTC', '2026-05-13'],
    ['just after midnight, the night before', '2026-05-13T00:00:00Z', 'UTC', '2026-05-12'],
    ["after midnight on New Year's Eve, the old year", '2026-01-01T01:00:00Z', 'UTC', '2025-12-31'],
    ['after midnight on a leap day, the leap day', '2028-03-01T01:00:00Z', 'UTC', '2028-02-29'],
  ])('is, %s', (_, moment, zone, night) => {
    expect(nightOf(Date.parse(moment), zone)).toBe(night);
  });

  it.each([
    ['Asia/Kolkata, 03:59', '2026-05-12T22:29:00Z', 'Asia/Kolkata', '2026-05-12'],
    ['Asia/Kolkata, 04:00', '2026-05-12T22:30:00Z', 'Asia/Kolkata', '2026-05-13'],
    ['Asia/Kathmandu, 03:59', '2026-05-12T22:14:00Z', 'Asia/Kathmandu', '2026-05-12'],
    ['Asia/Kathmandu, 04:00', '2026-05-12T22:15:00Z', 'Asia/Kathmandu', '2026-05-13'],
    ['America/St_Johns, 03:59', '2026-05-13T06:29:00Z', 'America/St_Johns', '2026-05-12'],
    ['America/St_Johns, 04:00', '2026-05-13T06:30:00Z', 'America/St_Johns', '2026-05-13'],
    ['Australia/Lord_Howe in summer, 03:59', '2026-01-12T16:59:00Z', 'Australia/Lord_Howe', '2026-01-12'],
    ['Australia/Lord_Howe in summer, 04:00', '2026-01-12T17:00:00Z', 'Australia/Lord_Howe', '2026-01-13'],
  ])('ends at four where the offset is not a whole hour: %s', (_, moment, zone, night) => {
    expect(nightOf(Date.parse(moment), zone)).toBe(night);
  });

  it.each([
    ['Berlin in spring, 01:59 before the jump', '2026-03-29T00:59:00Z', 'Europe/Berlin', '2026-03-28'],
    ['Berlin in spring, 03:00 after the jump', '2026-03-29T01:00:00Z', 'Europe/Berlin', '2026-03-28'],
    ['Berlin in spring, 04:00', '2026-03-29T02:00:00Z', 'Europe/Berlin', '2026-03-29'],
    ['Berlin in autumn, 02:30 the first time', '2026-10-25T00:30:00Z', 'Europe/Berlin', '2026-10-24'],
    ['Berlin in autumn, 02:30 the second time', '2026-10-25T01:30:00Z', 'Europe/Berlin', '2026-10-24'],
    ['Berlin in autumn, 03:59', '2026-10-25T02:59:00Z', 'Europe/Berlin', '2026-10-24'],
    ['Berlin in autumn, 04:00', '2026-10-25T03:00:00Z', 'Europe/Berlin', '2026-10-25'],
    ['New York in spring, 03:59', '2026-03-08T07:59:00Z', 'America/New_York', '2026-03-07'],
    ['New York in spring, 04:00', '2026-03-08T08:00:00Z', 'America/New_York', '2026-03-08'],
    ['New York in autumn, 03:59', '2026-11-01T08:59:00Z', 'America/New_York', '2026-10-31'],
    ['New York in autumn, 04:00', '2026-11-01T09:00:00Z', 'America/New_York', '2026-11-01'],
    ['Lord Howe, half an hour back, 03:59', '2026-04-04T17:29:00Z', 'Australia/Lord_Howe', '2026-04-04'],
    ['Lord Howe, half an hour back, 04:00', '2026-04-04T17:30:00Z', 'Australia/Lord_Howe', '2026-04-05'],
  ])('ends at four by the clock on the wall when the clocks change: %s', (_, moment, zone, night) => {
    expect(nightOf(Date.parse(moment), zone)).toBe(night);
  });

  it('stays or becomes the next day when an hour passes, in every zone', () => {
    fc.assert(
      fc.property(arbitraryMoment, fc.constantFrom(...ZONES), (moment, zone) => {
        const before = nightOf(moment, zone);
        expect([before, dayAfter(before)]).toContain(nightOf(moment + HOUR_MS, zone));
      }),
    );
  });
});

describe('the week of a night', () => {
  it('runs from Monday to Sunday', () => {
    expect(weekOf('2026-01-07', 1)).toEqual([
      '2026-01-05',
      '2026-01-06',
      '2026-01-07',
      '2026-01-08',
      '2026-01-09',
      '2026-01-10',
      '2026-01-11',
    ]);
  });

  it('runs from Sunday to Saturday where weeks begin on Sunday', () => {
    expect(weekOf('2026-01-07', 7)).toEqual([
      '2026-01-04',
      '2026-01-05',
      '2026-01-06',
      '2026-01-07',
      '2026-01-08',
      '2026-01-09',
      '2026-01-10',
    ]);
  });

  it.each([
    ['a Sunday closes a week that began on Monday', '2026-03-29', 1, '2026-03-23'],
    ['a Sunday opens a week that begins on Sunday', '2026-03-29', 7, '2026-03-29'],
    ['a Monday opens a week that begins on Monday', '2026-10-26', 1, '2026-10-26'],
    ['the first of January can belong to a week of the old year', '2027-01-01', 1, '2026-12-28'],
    ['a Saturday opens a week that begins on Saturday', '2026-01-10', 6, '2026-01-10'],
  ])('%s', (_, day, firstWeekday, first) => {
    expect(weekOf(day, firstWeekday)[0]).toBe(first);
  });

  it('holds the day among seven that follow one another, from the chosen weekday', () => {
    fc.assert(
      fc.property(arbitraryDay, fc.integer({ min: 1, max: 7 }), (day, firstWeekday) => {
        const week = weekOf(day, firstWeekday);
        expect(week).toHaveLength(7);
        expect(week).toContain(day);
        expect(new Date(week[0] ?? '').getUTCDay()).toBe(firstWeekday % 7);
        expect(week.slice(1)).toEqual(week.slice(0, -1).map(dayAfter));
      }),
    );
  });

  it('is the same for each of its days', () => {
    fc.assert(
      fc.property(arbitraryDay, fc.integer({ min: 1, max: 7 }), (day, firstWeekday) => {
        const week = weekOf(day, firstWeekday);
        expect(week.map((other) => weekOf(other, firstWeekday))).toEqual(week.map(() => week));
      }),
    );
  });
});
