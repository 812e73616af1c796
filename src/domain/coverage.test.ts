import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arbitraryCoverage,
  arbitraryPlan,
  arbitraryShare,
  arbitraryTimeline,
  arbitraryWish,
  extensionFor,
  pointAt,
} from '../../tests/support/arbitraryPlans.ts';
import {
  type Coverage,
  cover,
  handsOnByFoot,
  type Range,
  rebaseCoverage,
  rebasePosition,
} from './coverage.ts';
import { FEET } from './foot.ts';
import { compileTimeline, isMove, type Timeline } from './timeline.ts';

const SPAN_MS = 60;
const arbitraryRange: fc.Arbitrary<Range> = fc.record({
  fromMs: fc.integer({ min: 0, max: SPAN_MS }),
  toMs: fc.integer({ min: 0, max: SPAN_MS }),
});
const arbitraryRanges = fc.array(arbitraryRange, { maxLength: 12 });

function coverAll(ranges: readonly Range[], coverage: Coverage = []): Coverage {
  return ranges.reduce((all, { fromMs, toMs }) => cover(all, fromMs, toMs), coverage);
}

function holds(ranges: readonly Range[], ms: number): boolean {
  return ranges.some(({ fromMs, toMs }) => fromMs <= ms && ms < toMs);
}

function plannedByFoot(timeline: Timeline) {
  const planned = { left: 0, right: 0 };
  for (const { foot, startMs, endMs } of timeline.segments.filter(isMove)) planned[foot] += endMs - startMs;
  return planned;
}

/** A timeline, the same one with a move made longer, and coverage of each. */
const arbitraryGrowth = fc
  .tuple(arbitraryPlan, arbitraryWish)
  .map(([plan, wish]) => {
    const short = compileTimeline(plan);
    const extensions = [...plan.extensions, extensionFor(short, wish)];
    return { short, long: compileTimeline({ ...plan, extensions }) };
  })
  .chain(({ short, long }) =>
    fc.record({
      short: fc.constant(short),
      long: fc.constant(long),
      ofShort: arbitraryCoverage(short.durationMs),
      ofLong: arbitraryCoverage(long.durationMs),
    }),
  );

describe('what was guided', () => {
  it('joins stretches that overlap or touch, and keeps others apart', () => {
    const coverage = coverAll([
      { fromMs: 40, toMs: 50 },
      { fromMs: 0, toMs: 10 },
      { fromMs: 10, toMs: 20 },
      { fromMs: 45, toMs: 60 },
    ]);
    expect(coverage).toEqual([
      { fromMs: 0, toMs: 20 },
      { fromMs: 40, toMs: 60 },
    ]);
  });

  it('stays the same object when a stretch is empty or goes backwards', () => {
    const coverage = coverAll([{ fromMs: 0, toMs: 10 }]);
    expect(cover(coverage, 20, 20)).toBe(coverage);
    expect(cover(coverage, 30, 20)).toBe(coverage);
  });

  it('is exactly what its stretches hold together', () => {
    fc.assert(
      fc.property(arbitraryRanges, (ranges) => {
        const coverage = coverAll(ranges);
        const everyMs = Array.from({ length: SPAN_MS + 1 }, (_, ms) => ms);
        expect(everyMs.filter((ms) => holds(coverage, ms))).toEqual(
          everyMs.filter((ms) => holds(ranges, ms)),
        );
      }),
    );
  });

  it('is sorted and apart, with nothing empty in it', () => {
    fc.assert(
      fc.property(arbitraryRanges, (ranges) => {
        const edges = coverAll(ranges).flatMap(({ fromMs, toMs }) => [fromMs, toMs]);
        expect(edges.slice(1).filter((edge, i) => edge <= (edges[i] ?? 0))).toEqual([]);
      }),
    );
  });

  it('does not grow when the same is guided again', () => {
    fc.assert(
      fc.property(arbitraryRanges, (ranges) => {
        const coverage = coverAll(ranges);
        expect(coverAll(ranges, coverage)).toEqual(coverage);
      }),
    );
  });

  it('does not depend on the order in which it was guided', () => {
    const arbitraryOrders = arbitraryRanges.chain((ranges) =>
      fc.tuple(
        fc.constant(ranges),
        fc.shuffledSubarray(ranges, { minLength: ranges.length, maxLength: ranges.length }),
      ),
    );
    fc.assert(
      fc.property(arbitraryOrders, ([ranges, shuffled]) => {
        expect(coverAll(shuffled)).toEqual(coverAll(ranges));
      }),
    );
  });
});

describe('a position carried to a timeline of other lengths', () => {
  it('stays as far into its segment as it was, or at its end where that is too far', () => {
    fc.assert(
      fc.property(arbitraryGrowth, arbitraryShare, ({ short, long }, share) => {
        for (const segment of long.segments) {
          const offsetMs = pointAt(share, segment.endMs - segment.startMs);
          const to = short.segments[segment.index];
          if (!to) return expect.unreachable();
          expect(rebasePosition(long, short, segment.startMs + offsetMs)).toBe(
            Math.min(to.startMs + offsetMs, to.endMs),
          );
        }
      }),
    );
  });

  it('comes back to where it was', () => {
    fc.assert(
      fc.property(arbitraryGrowth, arbitraryShare, ({ short, long }, share) => {
        const positionMs = pointAt(share, short.durationMs);
        expect(rebasePosition(long, short, rebasePosition(short, long, positionMs))).toBe(positionMs);
      }),
    );
  });

  it('stays within the timeline', () => {
    fc.assert(
      fc.property(arbitraryGrowth, arbitraryShare, ({ short, long }, share) => {
        const positionMs = rebasePosition(long, short, pointAt(share, long.durationMs));
        expect(positionMs).toBeGreaterThanOrEqual(0);
        expect(positionMs).toBeLessThanOrEqual(short.durationMs);
        expect(rebasePosition(long, short, long.durationMs)).toBe(short.durationMs);
      }),
    );
  });
});

describe('coverage carried to a timeline of other lengths', () => {
  it('comes back whole from a longer one', () => {
    fc.assert(
      fc.property(arbitraryGrowth, ({ short, long, ofShort }) => {
        expect(rebaseCoverage(long, short, rebaseCoverage(short, long, ofShort))).toEqual(ofShort);
      }),
    );
  });

  it('loses nothing that still fits, and gains nothing, in a shorter one', () => {
    fc.assert(
      fc.property(arbitraryGrowth, fc.array(arbitraryShare), ({ short, long, ofLong }, shares) => {
        const carried = rebaseCoverage(long, short, ofLong);
        const edges = carried.flatMap(({ fromMs, toMs }) => [fromMs, toMs, toMs - 0.125]);
        const points = shares.map((share) => pointAt(share, short.durationMs));
        for (const point of [...edges, ...points].filter((ms) => ms < short.durationMs)) {
          expect(holds(carried, point)).toBe(holds(ofLong, rebasePosition(short, long, point)));
        }
      }),
    );
  });

  it('does not spill from one segment into the next', () => {
    fc.assert(
      fc.property(arbitraryGrowth, ({ short, long }) => {
        for (const before of short.segments) {
          const { startMs } = long.segments[before.index] ?? before;
          const whole = [{ fromMs: before.startMs, toMs: before.endMs }];
          expect(rebaseCoverage(short, long, whole)).toEqual([
            { fromMs: startMs, toMs: startMs + before.endMs - before.startMs },
          ]);
        }
      }),
    );
  });
});

describe('hands-on time', () => {
  const arbitraryGuided = arbitraryTimeline.chain((timeline) =>
    fc.record({ timeline: fc.constant(timeline), coverage: arbitraryCoverage(timeline.durationMs) }),
  );

  it('is what was planned when all was guided, and nothing when nothing was', () => {
    fc.assert(
      fc.property(arbitraryTimeline, (timeline) => {
        const whole = cover([], 0, timeline.durationMs);
        expect(handsOnByFoot(timeline, whole)).toEqual(plannedByFoot(timeline));
        expect(handsOnByFoot(timeline, [])).toEqual({ left: 0, right: 0 });
      }),
    );
  });

  it('never exceeds what was planned, on either foot', () => {
    fc.assert(
      fc.property(arbitraryGuided, ({ timeline, coverage }) => {
        const done = handsOnByFoot(timeline, coverage);
        const planned = plannedByFoot(timeline);
        expect(FEET.filter((foot) => done[foot] > planned[foot] || done[foot] < 0)).toEqual([]);
      }),
    );
  });

  it('counts each move for its own foot, and gates and the close for none', () => {
    fc.assert(
      fc.property(arbitraryTimeline, (timeline) => {
        for (const segment of timeline.segments) {
          const done = handsOnByFoot(timeline, cover([], segment.startMs, segment.endMs));
          const lengthMs = isMove(segment) ? segment.endMs - segment.startMs : 0;
          expect(done).toEqual({ left: 0, right: 0, [segment.foot]: lengthMs });
        }
      }),
    );
  });

  it('and what is left out of it add up to what was planned', () => {
    fc.assert(
      fc.property(arbitraryGuided, ({ timeline, coverage }) => {
        const edges = [0, ...coverage.flatMap(({ fromMs, toMs }) => [fromMs, toMs]), timeline.durationMs];
        const gaps = edges.flatMap((fromMs, i): Range[] =>
          i % 2 === 0 ? [{ fromMs, toMs: edges[i + 1] ?? fromMs }] : [],
        );
        const [done, missed] = [coverage, coverAll(gaps)].map((part) => handsOnByFoot(timeline, part));
        const sum = FEET.map((foot) => (done?.[foot] ?? 0) + (missed?.[foot] ?? 0));
        const planned = plannedByFoot(timeline);
        expect(sum).toEqual(FEET.map((foot) => planned[foot]));
      }),
    );
  });
});
