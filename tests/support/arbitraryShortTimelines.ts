import fc from 'fast-check';
import { FEET } from '../../src/domain/foot.ts';
import { MOVE_IDS, PRESSURES, REGIONS, STAGES } from '../../src/domain/move.ts';
import type { SessionPlan } from '../../src/domain/plan.ts';
import { compileTimeline, type Timeline } from '../../src/domain/timeline.ts';
import { arbitraryRhythm, arbitraryWish, extensionFor } from './arbitraryPlans.ts';

const arbitraryShortStep = fc.record({
  move: fc.record({
    id: fc.constantFrom(...MOVE_IDS),
    stage: fc.constantFrom(...STAGES),
    region: fc.constantFrom(...REGIONS),
    pressure: fc.constantFrom(...PRESSURES),
  }),
  durationMs: fc.integer({ min: 1_000, max: 12_000 }),
  rhythm: arbitraryRhythm,
});

/** A plan short enough to be mixed many times: 1–2 steps of 1–12 s, on one foot or two. */
const arbitraryShortPlan: fc.Arbitrary<SessionPlan> = fc.record({
  routine: fc.record({
    id: fc.constant('made-up'),
    rounds: fc.constant(1),
    steps: fc.array(arbitraryShortStep, { minLength: 1, maxLength: 2 }),
  }),
  feet: fc.shuffledSubarray([...FEET], { minLength: 1 }),
  switchGate: fc.constant('byItself' as const),
  extensions: fc.constant([]),
});

/** A timeline, the same with time added to one of its moves, and the move's index. */
export interface Extended {
  readonly before: Timeline;
  readonly after: Timeline;
  readonly segmentIndex: number;
}

export const arbitraryExtended: fc.Arbitrary<Extended> = fc
  .tuple(arbitraryShortPlan, arbitraryWish)
  .map(([plan, wish]) => {
    const before = compileTimeline(plan);
    const extension = { ...extensionFor(before, wish), extraMs: 15_000 };
    const after = compileTimeline({ ...plan, extensions: [extension] });
    return { before, after, segmentIndex: extension.segmentIndex };
  });

/** Any short timeline, with time added to one of its moves or not. */
export const arbitraryShortTimeline: fc.Arbitrary<Timeline> = fc
  .tuple(arbitraryExtended, fc.boolean())
  .map(([{ before, after }, isExtended]) => (isExtended ? after : before));
