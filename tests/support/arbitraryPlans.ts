import fc from 'fast-check';
import { type Coverage, cover } from '../../src/domain/coverage.ts';
import { FEET } from '../../src/domain/foot.ts';
import { MOVE_IDS, type Move, PRESSURES, REGIONS, STAGES } from '../../src/domain/move.ts';
import { type Extension, GATE_ENDINGS, type SessionPlan } from '../../src/domain/plan.ts';
import type { Rhythm } from '../../src/domain/rhythm.ts';
import type { Routine, Step } from '../../src/domain/routine.ts';
import { compileTimeline, isMove, type Timeline } from '../../src/domain/timeline.ts';

/** A share of something, `[0, 1)`, as often large as small: a random double would be close to 0 most times. */
export const arbitraryShare = fc.integer({ min: 0, max: 2 ** 30 - 1 }).map((n) => n / 2 ** 30);

/** The point a share of the way along, in eighths of a millisecond: seldom whole, yet added without rounding. */
export function pointAt(share: number, lengthMs: number): number {
  return Math.floor(share * lengthMs * 8) / 8;
}

const arbitraryMove: fc.Arbitrary<Move> = fc.record({
  id: fc.constantFrom(...MOVE_IDS),
  stage: fc.constantFrom(...STAGES),
  region: fc.constantFrom(...REGIONS),
  pressure: fc.constantFrom(...PRESSURES),
});

/** Every kind of rhythm, at tempi that seldom fit a move exactly. */
export const arbitraryRhythm: fc.Arbitrary<Rhythm> = fc.oneof(
  fc.constant({ kind: 'plain' as const }),
  fc.record({
    kind: fc.constant('paced' as const),
    count: fc.constantFrom('pull' as const, 'stroke' as const),
    everyMs: fc.integer({ min: 1_500, max: 20_000 }),
  }),
  fc.record({
    kind: fc.constant('parts' as const),
    count: fc.constantFrom(
      'line' as const,
      'pad' as const,
      'toe' as const,
      'gap' as const,
      'place' as const,
      'way' as const,
    ),
    regions: fc.array(fc.constantFrom(...REGIONS), { minLength: 1, maxLength: 6 }),
  }),
  fc.record({
    kind: fc.constant('breaths' as const),
    inMs: fc.integer({ min: 2_000, max: 6_000 }),
    outMs: fc.integer({ min: 2_000, max: 8_000 }),
  }),
);

const arbitraryStep: fc.Arbitrary<Step> = fc.record({
  move: arbitraryMove,
  durationMs: fc.integer({ min: 1_000, max: 120_000 }),
  rhythm: arbitraryRhythm,
});

/** Any routine a person could put together: 1–12 steps of 1 s to 2 min, one round or two. */
const arbitraryRoutine: fc.Arbitrary<Routine> = fc.record(
  {
    id: fc.constant('made-up'),
    rounds: fc.integer({ min: 1, max: 2 }),
    steps: fc.array(arbitraryStep, { minLength: 1, maxLength: 12 }),
    omits: fc.uniqueArray(fc.constantFrom(...MOVE_IDS), { maxLength: 3 }),
  },
  { requiredKeys: ['id', 'rounds', 'steps'] },
);

/** A plan as it is before the session: one foot or two, in either order, nothing added yet. */
export const arbitraryFreshPlan: fc.Arbitrary<SessionPlan> = fc.record({
  routine: arbitraryRoutine,
  feet: fc.shuffledSubarray([...FEET], { minLength: 1 }),
  switchGate: fc.constantFrom(...GATE_ENDINGS),
  extensions: fc.constant([]),
});

/** Time to add somewhere: to which of the moves, how far into it, how much. */
export interface Wish {
  readonly moveShare: number;
  readonly offsetShare: number;
  readonly extraMs: number;
}

export const arbitraryWish: fc.Arbitrary<Wish> = fc.record({
  moveShare: arbitraryShare,
  offsetShare: arbitraryShare,
  extraMs: fc.integer({ min: 1_000, max: 60_000 }),
});

/** What a wish comes to in a timeline. */
export function extensionFor(timeline: Timeline, wish: Wish): Extension {
  const moves = timeline.segments.filter(isMove);
  const move = moves[Math.floor(wish.moveShare * moves.length)];
  if (!move) throw new RangeError('A timeline to extend has at least one move.');
  const offsetMs = pointAt(wish.offsetShare, move.endMs - move.startMs);
  return { segmentIndex: move.index, offsetMs, extraMs: wish.extraMs };
}

/** The plan with time added as wished. */
export function extend(plan: SessionPlan, wish: Wish): SessionPlan {
  return { ...plan, extensions: [...plan.extensions, extensionFor(compileTimeline(plan), wish)] };
}

/** A plan as it may be in the middle of a session, some of its moves given more time. */
export const arbitraryPlan: fc.Arbitrary<SessionPlan> = fc
  .tuple(arbitraryFreshPlan, fc.array(arbitraryWish, { maxLength: 4 }))
  .map(([plan, wishes]) => wishes.reduce(extend, plan));

export const arbitraryTimeline: fc.Arbitrary<Timeline> = arbitraryPlan.map(compileTimeline);

/** Any stretches of the first `durationMs`, however they came together. */
export function arbitraryCoverage(durationMs: number): fc.Arbitrary<Coverage> {
  return fc
    .array(fc.tuple(arbitraryShare, arbitraryShare), { maxLength: 12 })
    .map((pairs) =>
      pairs.reduce<Coverage>(
        (coverage, [from, to]) => cover(coverage, pointAt(from, durationMs), pointAt(to, durationMs)),
        [],
      ),
    );
}
