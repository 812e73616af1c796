import fc from 'fast-check';
import { FEET } from '../../src/domain/foot.ts';
import {
  type Answers,
  CHECKED_CONDITIONS,
  CONDITIONS,
  FOOT_TROUBLES,
  TODAY_TROUBLES,
  TOUCHES,
} from '../../src/domain/safety.ts';
import type { SafetyRecord } from '../../src/storage/safetyRecord.ts';

const arbitraryClearances = fc
  .tuple(fc.subarray([...CHECKED_CONDITIONS]), fc.integer({ min: 1, max: Date.UTC(2100, 0) }))
  .map(([conditions, clearedAt]) => conditions.map((condition) => ({ condition, clearedAt })));

/** Any answers, in any order; most of them rule out the whole session. */
export const arbitraryAnswers: fc.Arbitrary<Answers> = fc.record({
  today: fc.shuffledSubarray([...TODAY_TROUBLES]),
  feet: fc.record({
    left: fc.shuffledSubarray([...FOOT_TROUBLES]),
    right: fc.shuffledSubarray([...FOOT_TROUBLES]),
  }),
  touch: fc.constantFrom(...TOUCHES),
  conditions: fc.shuffledSubarray([...CONDITIONS]),
  clearances: arbitraryClearances,
});

/** Answers with which something may be guided: cleared where need be, at most one foot out. */
export const arbitraryAllowingAnswers: fc.Arbitrary<Answers> = fc
  .record({
    out: fc.option(fc.constantFrom(...FEET), { nil: undefined, freq: 2 }),
    touch: fc.constantFrom(...TOUCHES),
    conditions: fc.oneof(
      fc.shuffledSubarray([...CONDITIONS], { maxLength: 3 }),
      fc.shuffledSubarray([...CONDITIONS]),
    ),
  })
  .map(({ out, touch, conditions }) => ({
    today: [],
    feet: { left: out === 'left' ? ['injury'] : [], right: out === 'right' ? ['brokenSkin'] : [] },
    touch,
    conditions,
    clearances: CHECKED_CONDITIONS.map((condition) => ({ condition, clearedAt: 1 })),
  }));

const arbitraryMoment = fc.integer({ min: 0, max: Date.UTC(2100, 0) });

export const arbitrarySafetyRecord: fc.Arbitrary<SafetyRecord> = fc.record({
  answers: arbitraryAnswers,
  askedAt: fc.record({ everyday: arbitraryMoment, full: arbitraryMoment }),
});
