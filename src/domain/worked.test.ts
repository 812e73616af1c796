import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryCoverage, arbitraryTimeline } from '../../tests/support/arbitraryPlans.ts';
import { cover, handsOnByFoot, workedIn } from './coverage.ts';
import { FEET } from './foot.ts';
import { STAGES } from './move.ts';
import { isMove } from './timeline.ts';

const arbitraryGuided = arbitraryTimeline.chain((timeline) =>
  arbitraryCoverage(timeline.durationMs).map((coverage) => ({ timeline, coverage })),
);

describe('what was worked', () => {
  it('adds up, stage by stage, to what was done on each foot', () => {
    fc.assert(
      fc.property(arbitraryGuided, ({ timeline, coverage }) => {
        const { handsOnMs, stageMs } = workedIn(timeline, coverage);
        expect(handsOnMs).toEqual(handsOnByFoot(timeline, coverage));
        for (const foot of FEET) {
          expect(STAGES.reduce((sum, stage) => sum + stageMs[foot][stage], 0)).toBeCloseTo(
            handsOnMs[foot],
            6,
          );
        }
      }),
    );
  });

  it('leaves out what the routine was to do without, and of its moves none or all, as none or all was guided', () => {
    fc.assert(
      fc.property(arbitraryTimeline, (timeline) => {
        const planned = new Set(timeline.segments.filter(isMove).map(({ step }) => step.move.id));
        const { omits = [] } = timeline.plan.routine;
        const all = workedIn(timeline, cover([], 0, timeline.durationMs));
        expect(all.leftOut).toEqual(omits.filter((id) => !planned.has(id)));
        expect(workedIn(timeline, []).leftOut).toEqual([...new Set([...omits, ...planned])]);
      }),
    );
  });

  it('counts a move for its own stage, and as not left out', () => {
    fc.assert(
      fc.property(arbitraryTimeline, (timeline) => {
        for (const segment of timeline.segments.filter(isMove)) {
          const { stageMs, leftOut } = workedIn(timeline, cover([], segment.startMs, segment.endMs));
          const { id, stage } = segment.step.move;
          expect(stageMs[segment.foot][stage]).toBe(segment.endMs - segment.startMs);
          expect(leftOut).not.toContain(id);
        }
      }),
    );
  });
});
