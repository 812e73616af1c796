import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_RATING, RATED_ITEMS, type Rating } from './rating.ts';
import { beforeAndAfter, isSorer, median, type RatedSession, sleepBy } from './ratingSummary.ts';

const night = (n: number) => new Date(Date.UTC(2026, 0, 5 + n)).toISOString().slice(0, 10);
const rated = (...pairs: (readonly [number | null, number | null])[]): readonly RatedSession[] =>
  pairs.map(([before, after], i) => ({ night: night(i), rating: { item: 'stress', before, after } }));
const sore = (...pairs: (readonly [number | null, number | null])[]): readonly RatedSession[] =>
  rated(...pairs).map((session) => ({
    ...session,
    rating: session.rating && { ...session.rating, item: 'footPain' },
  }));

const arbitraryValue = fc.integer({ min: 0, max: MAX_RATING });
const arbitraryRating: fc.Arbitrary<Rating> = fc.record({
  item: fc.constantFrom(...RATED_ITEMS),
  before: fc.option(arbitraryValue),
  after: fc.option(arbitraryValue),
});
const arbitrarySessions = fc.array(
  fc.record({ night: fc.integer({ min: 0, max: 400 }).map(night), rating: fc.option(arbitraryRating) }),
  { maxLength: 40 },
);

describe('before and after', () => {
  it('is told as it was: so many lower, the same, higher, and the median', () => {
    const sessions = rated(
      ...Array.from({ length: 8 }, () => [6, 4] as const),
      [5, 6],
      [5, 4],
      [3, 7],
      [7, null],
      [null, 2],
    );
    expect(beforeAndAfter('stress', sessions)).toMatchObject({
      lower: 8,
      same: 2,
      higher: 1,
      medianChange: -2,
      weight: 'trend',
    });
  });

  it.each([
    [0, 'notEnough'],
    [4, 'notEnough'],
    [5, 'early'],
    [9, 'early'],
    [10, 'trend'],
  ])('of %i sessions is %s', (n, weight) => {
    const sessions = rated(...Array.from({ length: n }, () => [5, 3] as const));
    expect(beforeAndAfter('stress', sessions).weight).toBe(weight);
  });

  it('uses each session that has both values of the item, once, and no other', () => {
    fc.assert(
      fc.property(arbitrarySessions, fc.constantFrom(...RATED_ITEMS), (sessions, item) => {
        const { pairs, lower, same, higher } = beforeAndAfter(item, sessions);
        const both = sessions.filter(
          ({ rating }) => rating?.item === item && rating.before !== null && rating.after !== null,
        );
        expect(pairs.map((pair) => pair.night)).toEqual(both.map((one) => one.night));
        expect(lower + same + higher).toBe(pairs.length);
      }),
    );
  });

  it('turns around when the two are exchanged, and does not depend on the order of sessions', () => {
    fc.assert(
      fc.property(arbitrarySessions, (sessions) => {
        const there = beforeAndAfter('stress', sessions);
        const turned = sessions.map(({ rating, ...rest }) => ({
          ...rest,
          rating: rating && { ...rating, before: rating.after, after: rating.before },
        }));
        const back = beforeAndAfter('stress', turned.toReversed());
        expect([back.lower, back.same, back.higher]).toEqual([there.higher, there.same, there.lower]);
        expect(back.medianChange).toBeCloseTo(-there.medianChange);
        expect(back.weight).toBe(there.weight);
      }),
    );
  });
});

describe('the median', () => {
  it('has as many values above as below it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -10, max: 10 }), { minLength: 1 }), (values) => {
        const middle = median(values);
        const below = values.filter((value) => value < middle).length;
        const above = values.filter((value) => value > middle).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2);
        expect(middle).toBe(median(values.toReversed()));
      }),
    );
    expect(median([1, 4])).toBe(2.5);
    expect(median([])).toBe(0);
  });
});

describe('sleep', () => {
  const answers = (withSession: number, without: number) =>
    Array.from({ length: withSession + without }, (_, i) => ({
      night: night(i),
      value: i < withSession ? 7 : 5,
    }));
  const sessionNights = (n: number) => new Set(Array.from({ length: n }, (_, i) => night(i)));

  it.each([
    [7, 7, true],
    [6, 20, false],
    [20, 6, false],
  ])('after %i session nights and %i others is set side by side: %s', (a, b, isEnough) => {
    expect(sleepBy(answers(a, b), sessionNights(a))).toEqual({
      withSession: { n: a, median: 7 },
      without: { n: b, median: 5 },
      isEnough,
    });
  });

  it('puts every answer on one side', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), fc.nat(60), (a, b, nights) => {
        const { withSession, without } = sleepBy(answers(a, b), sessionNights(nights));
        expect(withSession.n + without.n).toBe(a + b);
        expect(withSession.n).toBe(Math.min(nights, a + b));
      }),
    );
  });
});

describe('sorer feet', () => {
  it.each<[string, readonly RatedSession[], boolean]>([
    ['are seen when a session leaves more pain than it found', sore([2, 2], [2, 4]), true],
    ['are not seen in a change of one', sore([2, 3]), false],
    ['are seen when three sessions begin sorer and sorer', sore([1, 1], [2, null], [3, null]), true],
    ['are not seen in two', sore([1, 1], [4, null]), false],
    ['are not seen when it had eased in between', sore([3, 1], [1, 1], [5, 3]), false],
    ['are forgotten once a later session was better', sore([2, 4], [3, 2]), false],
    ['are not told from stress', rated([2, 9]), false],
    ['are not told from nothing', [], false],
  ])('%s', (_, sessions, expected) => {
    expect(isSorer(sessions)).toBe(expected);
  });
});
