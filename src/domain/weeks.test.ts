import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysFrom } from './daysFrom.ts';
import { momentOf } from './localMoment.ts';
import { nightOf } from './night.ts';
import { OUTCOMES } from './outcome.ts';
import { NIGHTLY, PAUSED, type PlanStart, THERAPEUTIC, type WeekPlan } from './weekPlan.ts';
import {
  countsFor,
  type Nights,
  type PlannedSession,
  planOn,
  recentlyKept,
  thisWeek,
  weeksBack,
  weeksOf,
} from './weeks.ts';

const DAY_MS = 86_400_000;
/** A Monday. */
const MONDAY = Date.UTC(2026, 0, 5);
const day = (n: number) => new Date(MONDAY + n * DAY_MS).toISOString().slice(0, 10);
const session = (night: string, patch: Partial<PlannedSession> = {}): PlannedSession => ({
  night,
  outcome: 'completed',
  plannedMs: 600_000,
  feet: ['left', 'right'],
  ...patch,
});
const told = (patch: Partial<Nights>): Nights => ({
  sessions: [],
  plans: [],
  notToday: [],
  tonight: day(0),
  firstWeekday: 1,
  ...patch,
});
const sessionsOn = (...days: number[]) => days.map((n) => session(day(n)));
const own = (goal: number, lengthMs = 0): WeekPlan => ({ kind: 'own', goal, lengthMs, routineId: null });
const from = (n: number, plan: WeekPlan): PlanStart => ({ night: day(n), plan });

const arbitraryDay = fc.integer({ min: 0, max: 90 }).map(day);
const arbitraryPlan = fc.oneof(
  fc.constantFrom(NIGHTLY, THERAPEUTIC, PAUSED),
  fc.tuple(fc.integer({ min: 1, max: 7 }), fc.constantFrom(0, 300_000, 1_200_000)).map((a) => own(...a)),
);
const arbitraryNights: fc.Arbitrary<Nights> = fc.record({
  sessions: fc.array(
    fc.record({
      night: arbitraryDay,
      outcome: fc.constantFrom(...OUTCOMES),
      plannedMs: fc.constantFrom(300_000, 600_000, 900_000, 1_200_000),
      feet: fc.constantFrom<PlannedSession['feet']>(['left', 'right'], ['left']),
    }),
    { maxLength: 60 },
  ),
  plans: fc.array(fc.record({ night: arbitraryDay, plan: arbitraryPlan }), { maxLength: 4 }),
  notToday: fc.array(arbitraryDay, { maxLength: 4 }),
  tonight: arbitraryDay,
  firstWeekday: fc.integer({ min: 1, max: 7 }),
});

describe('this week', () => {
  it('is the one of all weeks that holds tonight, whatever there is', () => {
    fc.assert(
      fc.property(arbitraryNights, (nights) => {
        const held = weeksOf(nights).filter(({ days }) => days.includes(nights.tonight));
        expect(held).toEqual([thisWeek(nights)]);
      }),
    );
  });
});

describe('the weeks of a history', () => {
  it('follow one another without a gap, seven days each, as the locale begins them', () => {
    fc.assert(
      fc.property(arbitraryNights, (nights) => {
        const days = weeksOf(nights).flatMap((week) => week.days);
        const first = Date.parse(days[0] ?? '');
        expect(days).toEqual(days.map((_, i) => new Date(first + i * DAY_MS).toISOString().slice(0, 10)));
        expect(new Date(first).getUTCDay() || 7).toBe(nights.firstWeekday);
        expect(days.length % 7).toBe(0);
        expect(days).toContain(nights.tonight);
      }),
    );
  });

  it('hold every night that counts in one of them, once', () => {
    fc.assert(
      fc.property(arbitraryNights, (nights) => {
        const counted = nights.sessions.filter((one) => countsFor(planOn(nights.plans, one.night), one));
        const weeks = weeksOf(nights);
        const lastDay = weeks.at(-1)?.days.at(-1) ?? '';
        expect(weeks.flatMap((week) => week.nights)).toEqual(
          [...new Set(counted.map(({ night }) => night))]
            .filter((night) => night <= lastDay || night <= daysFrom(nights.tonight, 2))
            .toSorted(),
        );
        const aheadMs = Date.parse(lastDay) - Date.parse(nights.tonight);
        expect(aheadMs).toBeLessThan(9 * DAY_MS);
      }),
    );
  });

  it('reach two nights ahead for who flew over the date line, and no further for a wrong clock', () => {
    const sunday = day(6);
    const ends = (sessions: readonly PlannedSession[], plans: readonly PlanStart[] = []) =>
      weeksOf(told({ sessions, plans, tonight: sunday }))
        .at(-1)
        ?.days.at(-1);
    expect(ends([])).toBe(sunday);
    expect(ends(sessionsOn(8))).toBe(day(13));
    expect(ends(sessionsOn(9))).toBe(sunday);
    expect(ends(sessionsOn(0), [{ night: '2199-12-31', plan: NIGHTLY }])).toBe(sunday);
  });

  it('do not change when a session is done twice in a night, or told in another order', () => {
    fc.assert(
      fc.property(arbitraryNights, (nights) => {
        const sessions = [...nights.sessions, ...nights.sessions].toReversed();
        expect(weeksOf({ ...nights, sessions })).toEqual(weeksOf(nights));
      }),
    );
  });

  it('never ask for more than there are days, and never go back on a kept one', () => {
    fc.assert(
      fc.property(arbitraryNights, arbitraryDay, (nights, extra) => {
        const before = weeksOf(nights);
        // The first week would begin elsewhere with an earlier night.
        fc.pre(before[0]?.days.every((one) => one < extra) ?? false);
        const after = weeksOf({ ...nights, sessions: [...nights.sessions, session(extra)] });
        for (const week of before) {
          expect(week.goal).toBeLessThanOrEqual(7);
          expect(week.reserve).toBeLessThanOrEqual(7 - week.goal);
          if (week.standing !== 'kept') continue;
          expect(after.find(({ days }) => days[0] === week.days[0])?.standing).toBe('kept');
        }
      }),
    );
  });
});

describe('a traveller', () => {
  const ZONES = [
    'Europe/Berlin',
    'America/Los_Angeles',
    'Asia/Tokyo',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
    'America/St_Johns',
    'Australia/Lord_Howe',
  ] as const;

  it('who does it every evening, wherever and whenever, has every night once and each where it was', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...ZONES), fc.integer({ min: 0, max: 1_439 })), {
          minLength: 1,
          maxLength: 400,
        }),
        fc.constantFrom(...ZONES),
        (evenings, home) => {
          const sessions = evenings.map(([zone, minutes], i) =>
            session(nightOf(momentOf(day(i), minutes, zone), zone)),
          );
          const now = momentOf(day(evenings.length - 1), 1_320, 'UTC');
          const weeks = weeksOf(told({ sessions, tonight: nightOf(now, home) }));
          expect(weeks.flatMap(({ nights }) => nights)).toEqual(evenings.map((_, i) => day(i)));
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('what counts', () => {
  it.each<[string, Partial<PlannedSession>, WeekPlan, boolean]>([
    ['a whole session', {}, NIGHTLY, true],
    ['a part of one does not', { outcome: 'partial' }, NIGHTLY, false],
    ['one wisely stopped', { outcome: 'stoppedWisely', plannedMs: 300_000 }, THERAPEUTIC, true],
    ['ten minutes do not where fifteen are meant', {}, THERAPEUTIC, false],
    ['fifteen minutes', { plannedMs: 900_000 }, THERAPEUTIC, true],
    ['half as long on one foot', { plannedMs: 450_000, feet: ['left'] }, THERAPEUTIC, true],
  ])('%s', (_, patch, plan, counts) => {
    expect(countsFor(plan, session(day(0), patch))).toBe(counts);
  });
});

describe('a week', () => {
  const standing = (patch: Partial<Nights>, n = 0) => weeksOf(told(patch))[n];

  it('of every night is kept at five, whichever they are', () => {
    expect(standing({ sessions: sessionsOn(0, 1, 2, 4), tonight: day(6) })?.standing).toBe('open');
    expect(standing({ sessions: sessionsOn(0, 1, 2, 4, 6), tonight: day(6) })?.standing).toBe('kept');
    expect(standing({ sessions: sessionsOn(0, 1, 2, 4), tonight: day(7) })?.standing).toBe('over');
  });

  it('has two nights in reserve, used up one by one', () => {
    const reserve = (tonight: number, ...days: number[]) =>
      standing({ sessions: sessionsOn(0, ...days), tonight: day(tonight) })?.reserve;
    expect(reserve(1)).toBe(2);
    expect(reserve(2)).toBe(1);
    expect(reserve(3, 2)).toBe(1);
    expect(reserve(5)).toBe(0);
  });

  it.each([
    [0, 5],
    [1, 5],
    [2, 4],
    [3, 3],
    [4, 3],
    [5, 2],
    [6, 1],
  ])('begun on its day %i asks for %i', (first, goal) => {
    expect(standing({ sessions: sessionsOn(first), tonight: day(first) })?.goal).toBe(goal);
  });

  it('asks for less, once less is meant in it', () => {
    const plans = [from(0, own(6)), from(3, own(2))];
    expect(standing({ plans, tonight: day(6) })?.goal).toBe(2);
    expect(standing({ plans, tonight: day(7) }, 1)?.goal).toBe(2);
  });

  it('is left out if it was paused on any day, or a night was not for massage', () => {
    expect(standing({ plans: [from(0, NIGHTLY), from(2, PAUSED)], tonight: day(9) })?.standing).toBe(
      'exempt',
    );
    const back = [from(0, PAUSED), from(9, NIGHTLY)];
    expect(standing({ plans: back, tonight: day(20) }, 1)?.standing).toBe('exempt');
    expect(standing({ plans: back, tonight: day(20) }, 2)?.standing).toBe('open');
    expect(standing({ sessions: sessionsOn(0), notToday: [day(3)], tonight: day(9) })?.standing).toBe(
      'exempt',
    );
  });
});

describe('the weeks kept lately', () => {
  /** A letter a week: kept, over or exempt; the last one is the present one. */
  const lately = (letters: string, present: number[] = []) =>
    recentlyKept(
      weeksBack(
        told({
          sessions: [...letters]
            .flatMap((letter, i) =>
              letter === 'k' ? sessionsOn(...[0, 1, 2, 3, 4].map((n) => i * 7 + n)) : [],
            )
            .concat(sessionsOn(...present.map((n) => letters.length * 7 + n))),
          plans: [from(0, NIGHTLY)],
          notToday: [...letters].flatMap((letter, i) => (letter === 'e' ? [day(i * 7)] : [])),
          tonight: day(letters.length * 7 + 5),
        }),
      ),
    );

  it.each<[string, string, number[], { kept: number; of: number }]>([
    ['there are none in the first', '', [], { kept: 0, of: 0 }],
    ['are told of eight', 'okkkokkkk', [], { kept: 7, of: 8 }],
    ['leave out what was exempt, and look further back', 'kkoekkekkk', [], { kept: 7, of: 8 }],
    ['count the present one as soon as it is kept', 'ko', [0, 1, 2, 3, 4], { kept: 2, of: 3 }],
  ])('%s', (_, letters, present, expected) => {
    expect(lately(letters, present)).toEqual(expected);
  });
});
