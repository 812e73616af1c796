import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arbitraryFreshPlan,
  arbitraryPlan,
  arbitraryShare,
  arbitraryTimeline,
  arbitraryWish,
  extensionFor,
  pointAt,
} from '../../tests/support/arbitraryPlans.ts';
import type { SessionPlan } from './plan.ts';
import type { Count, Rhythm } from './rhythm.ts';
import { footMs, type Step } from './routine.ts';
import {
  CLOSE_MS,
  compileTimeline,
  countAt,
  cuesBetween,
  handsOnLeftMs,
  isMove,
  type MoveSegment,
  moveAfter,
  PREPARE_GATE_MS,
  type Segment,
  SWITCH_GATE_MS,
  segmentAt,
  type Timeline,
  twinOf,
} from './timeline.ts';

const arbitraryShares = fc.array(arbitraryShare, { maxLength: 40 });

function step(seconds: number, rhythm: Rhythm = { kind: 'plain' }): Step {
  const move = { id: 'thumbLines', stage: 'sole', region: 'sole', pressure: 'gentle' } as const;
  return { move, durationMs: seconds * 1_000, rhythm };
}

function planOf(steps: readonly Step[], overrides: Partial<SessionPlan> = {}): SessionPlan {
  const routine = { id: 'made-up', rounds: 1, steps };
  return { routine, feet: ['left', 'right'], switchGate: 'byItself', extensions: [], ...overrides };
}

function lengthMs({ startMs, endMs }: { readonly startMs: number; readonly endMs: number }): number {
  return endMs - startMs;
}

/** A move as it looks from its own start, wherever it lies in the session. */
function fromItsStart({ startMs, endMs, step, counts }: MoveSegment) {
  const moved = counts.map((count) => ({
    ...count,
    startMs: count.startMs - startMs,
    endMs: count.endMs - startMs,
  }));
  return { step, lengthMs: endMs - startMs, counts: moved };
}

function placeOf({ kind, index, region, startMs }: Count) {
  return [kind, index, region, startMs];
}

function movesOn(timeline: Timeline, footIndex: number): readonly MoveSegment[] {
  return timeline.segments.filter(isMove).filter(({ foot }) => foot === timeline.plan.feet[footIndex]);
}

function cuesIn(timeline: Timeline, segment: Segment) {
  return timeline.cues.filter(({ segmentIndex }) => segmentIndex === segment.index);
}

describe('the segments of a timeline', () => {
  it('tile the whole time without hole or overlap, numbered in order', () => {
    fc.assert(
      fc.property(arbitraryTimeline, ({ segments, durationMs }) => {
        expect(segments.map(({ startMs }) => startMs)).toEqual([
          0,
          ...segments.slice(0, -1).map(({ endMs }) => endMs),
        ]);
        expect(segments.at(-1)?.endMs).toBe(durationMs);
        expect(segments.filter((segment) => lengthMs(segment) <= 0)).toEqual([]);
        expect(segments.map(({ index }) => index)).toEqual(segments.map((_, i) => i));
      }),
    );
  });

  it('are a gate, then the steps of every round, for each foot in turn, and one close', () => {
    fc.assert(
      fc.property(arbitraryTimeline, ({ plan, segments }) => {
        const { routine, feet } = plan;
        const rounds = Array.from({ length: routine.rounds }, () => routine.steps).flat();
        const expected = feet.flatMap((foot, i) => [
          [i === 0 ? 'prepare' : 'switchFeet', foot],
          ...rounds.map((round) => [round, foot]),
        ]);
        const seen = segments.map((segment) => {
          if (segment.kind === 'gate') return [segment.gate, segment.foot];
          return [isMove(segment) ? segment.step : 'close', segment.foot];
        });
        expect(seen).toEqual([...expected, ['close', feet.at(-1)]]);
      }),
    );
  });

  it('hold a gate as long as the plan says; the count-in never waits', () => {
    fc.assert(
      fc.property(arbitraryTimeline, ({ plan, segments }) => {
        const gates = segments.filter((segment) => segment.kind === 'gate');
        expect(gates.map(({ ending }) => ending)).toEqual(
          ['byItself', plan.switchGate].slice(0, gates.length),
        );
        expect(gates.map(lengthMs)).toEqual([PREPARE_GATE_MS, SWITCH_GATE_MS].slice(0, gates.length));
      }),
    );
  });

  it('are the same for both feet', () => {
    fc.assert(
      fc.property(arbitraryFreshPlan, (plan) => {
        fc.pre(plan.feet.length === 2);
        const timeline = compileTimeline(plan);
        expect(movesOn(timeline, 1).map(fromItsStart)).toEqual(movesOn(timeline, 0).map(fromItsStart));
      }),
    );
  });

  it('add up to exactly what was planned', () => {
    fc.assert(
      fc.property(arbitraryTimeline, ({ plan, handsOnMs, durationMs }) => {
        const extraMs = plan.extensions.reduce((sum, extension) => sum + extension.extraMs, 0);
        const switches = plan.feet.length - 1;
        expect(handsOnMs).toBe(plan.feet.length * footMs(plan.routine) + extraMs);
        expect(durationMs).toBe(handsOnMs + PREPARE_GATE_MS + switches * SWITCH_GATE_MS + CLOSE_MS);
      }),
    );
  });

  it('begin, end, count and sound at whole milliseconds', () => {
    fc.assert(
      fc.property(arbitraryTimeline, ({ segments, cues, durationMs, handsOnMs }) => {
        const stretches = [...segments, ...segments.filter(isMove).flatMap(({ counts }) => counts)];
        const times = [
          durationMs,
          handsOnMs,
          ...stretches.flatMap(({ startMs, endMs }) => [startMs, endMs]),
          ...cues.map(({ atMs }) => atMs),
        ];
        expect(times.filter((ms) => !Number.isInteger(ms))).toEqual([]);
      }),
    );
  });

  it('are tiled by their counts where they have any', () => {
    fc.assert(
      fc.property(arbitraryTimeline, ({ segments }) => {
        for (const { counts, step, startMs, endMs } of segments.filter(isMove)) {
          expect(counts.length === 0).toBe(step.rhythm.kind === 'plain');
          if (counts.length === 0) continue;
          expect([...counts.map((count) => count.startMs), endMs]).toEqual([
            startMs,
            ...counts.map((count) => count.endMs),
          ]);
        }
      }),
    );
  });
});

describe('the cues of a timeline', () => {
  it('are in order, each within its own segment', () => {
    fc.assert(
      fc.property(arbitraryTimeline, (timeline) => {
        const times = timeline.cues.map(({ atMs }) => atMs);
        expect(times).toEqual([...times].sort((a, b) => a - b));
        expect(
          timeline.cues.filter((cue) => segmentAt(timeline, cue.atMs).index !== cue.segmentIndex),
        ).toEqual([]);
      }),
    );
  });

  it('open every segment with its own sound, once', () => {
    fc.assert(
      fc.property(arbitraryTimeline, (timeline) => {
        const opening = { prepare: 'ready', switchFeet: 'switchFeet', move: 'move', close: 'end' } as const;
        for (const segment of timeline.segments) {
          const kind = opening[segment.kind === 'gate' ? segment.gate : segment.kind];
          const [first, ...others] = cuesIn(timeline, segment);
          expect(first).toMatchObject({ kind, atMs: segment.startMs });
          expect(others.filter((cue) => cue.kind !== 'count' && cue.kind !== 'warning')).toEqual([]);
        }
      }),
    );
  });

  it('name the stage of the move they open', () => {
    const timeline = compileTimeline(planOf([step(10)]));
    expect(timeline.cues.filter((cue) => cue.kind === 'move')).toMatchObject([
      { stage: 'sole' },
      { stage: 'sole' },
    ]);
  });

  it('sound every count once at its beginning, but leave a first one to the tone of its move', () => {
    fc.assert(
      fc.property(arbitraryTimeline, (timeline) => {
        for (const segment of timeline.segments.filter(isMove)) {
          const counted = cuesIn(timeline, segment).flatMap((cue) => (cue.kind === 'count' ? [cue] : []));
          const sounded = segment.counts.filter(
            ({ kind, index }) => index > 0 || kind === 'breathIn' || kind === 'breathOut',
          );
          expect(counted.map(({ count }) => count)).toEqual(sounded);
          expect(counted.map(({ atMs }) => atMs)).toEqual(sounded.map(({ startMs }) => startMs));
        }
      }),
    );
  });

  it('warn once, three seconds before the end of every move of eight seconds or more', () => {
    fc.assert(
      fc.property(arbitraryTimeline, (timeline) => {
        for (const segment of timeline.segments) {
          const warnings = cuesIn(timeline, segment).filter(({ kind }) => kind === 'warning');
          const warned = isMove(segment) && lengthMs(segment) >= 8_000;
          expect(warnings.map(({ atMs }) => atMs)).toEqual(warned ? [segment.endMs - 3_000] : []);
        }
      }),
    );
  });

  it('warn in a move of exactly eight seconds, and in none that is shorter', () => {
    const timeline = compileTimeline(planOf([step(8), step(7.999)], { feet: ['left'] }));
    const warned = timeline.cues.filter(({ kind }) => kind === 'warning');
    expect(warned.map(({ segmentIndex }) => segmentIndex)).toEqual([1]);
  });

  it('are each met exactly once on a walk from start to end, however it is cut', () => {
    fc.assert(
      fc.property(arbitraryTimeline, arbitraryShares, fc.boolean(), (timeline, shares, onCues) => {
        const cut = onCues
          ? shares.map((share) => timeline.cues[Math.floor(share * timeline.cues.length)]?.atMs ?? 0)
          : shares.map((share) => pointAt(share, timeline.durationMs));
        const stops = [0, ...cut.sort((a, b) => a - b), timeline.durationMs];
        const met = stops.slice(1).flatMap((toMs, i) => cuesBetween(timeline, stops[i] ?? 0, toMs));
        expect(met).toEqual(timeline.cues);
      }),
    );
  });

  it('at a moment are part of the range that begins there, not of the one that ends there', () => {
    const timeline = compileTimeline(planOf([step(10)]));
    expect(cuesBetween(timeline, 0, PREPARE_GATE_MS).map(({ kind }) => kind)).toEqual(['ready']);
    expect(cuesBetween(timeline, PREPARE_GATE_MS, PREPARE_GATE_MS + 1).map(({ kind }) => kind)).toEqual([
      'move',
    ]);
  });

  it('are none in a range that is empty or goes backwards', () => {
    fc.assert(
      fc.property(arbitraryTimeline, arbitraryShare, arbitraryShare, (timeline, one, other) => {
        const fromMs = pointAt(Math.max(one, other), timeline.durationMs);
        const toMs = pointAt(Math.min(one, other), timeline.durationMs);
        expect(cuesBetween(timeline, fromMs, toMs)).toEqual([]);
      }),
    );
  });
});

describe('a position in a timeline', () => {
  it('belongs to the segment that begins there, up to just before its end', () => {
    fc.assert(
      fc.property(arbitraryTimeline, (timeline) => {
        for (const segment of timeline.segments) {
          expect(segmentAt(timeline, segment.startMs)).toBe(segment);
          expect(segmentAt(timeline, segment.endMs - 0.125)).toBe(segment);
        }
      }),
    );
  });

  it('belongs to the first segment before the start, and to the last after the end', () => {
    const timeline = compileTimeline(planOf([step(10)]));
    expect(segmentAt(timeline, -1)).toBe(timeline.segments[0]);
    expect(segmentAt(timeline, timeline.durationMs)).toBe(timeline.segments.at(-1));
    expect(segmentAt(timeline, timeline.durationMs + 60_000)).toBe(timeline.segments.at(-1));
  });

  it('belongs to the count that begins there, up to just before its end', () => {
    fc.assert(
      fc.property(arbitraryTimeline, ({ segments }) => {
        for (const segment of segments.filter(isMove)) {
          expect(segment.counts.map(({ startMs }) => countAt(segment, startMs))).toEqual(segment.counts);
          expect(segment.counts.map(({ endMs }) => countAt(segment, endMs - 0.125))).toEqual(segment.counts);
        }
      }),
    );
  });

  it('has no count in a gate or at the close', () => {
    const { segments } = compileTimeline(planOf([step(10, { kind: 'breaths', inMs: 4_000, outMs: 6_000 })]));
    const others = segments.filter((segment) => !isMove(segment));
    expect(others).toHaveLength(3);
    expect(others.map((segment) => countAt(segment, segment.startMs + 1_000))).toEqual(
      others.map(() => undefined),
    );
  });

  it('has as much hands-on time behind it as is not still to come', () => {
    fc.assert(
      fc.property(arbitraryTimeline, arbitraryShare, (timeline, share) => {
        const positionMs = pointAt(share, timeline.durationMs);
        const behindMs = timeline.segments
          .filter(isMove)
          .reduce(
            (sum, { startMs, endMs }) => sum + Math.min(endMs, Math.max(startMs, positionMs)) - startMs,
            0,
          );
        expect(handsOnLeftMs(timeline, positionMs)).toBe(timeline.handsOnMs - behindMs);
      }),
    );
  });
});

describe('a move among the others', () => {
  it('has the same step on the other foot as its twin, from the first foot to the second only', () => {
    fc.assert(
      fc.property(arbitraryTimeline, (timeline) => {
        const [first, second] = [movesOn(timeline, 0), movesOn(timeline, 1)];
        expect(first.map((move) => twinOf(timeline, move))).toEqual(first.map((_, i) => second[i]));
        expect(second.map((move) => twinOf(timeline, move))).toEqual(second.map(() => undefined));
      }),
    );
  });

  it('is followed by the next move, past any gate, until there is none', () => {
    fc.assert(
      fc.property(arbitraryTimeline, (timeline) => {
        const moves = timeline.segments.filter(isMove);
        expect(moves.map((move) => moveAfter(timeline, move))).toEqual([...moves.slice(1), undefined]);
        expect(timeline.segments[0] && moveAfter(timeline, timeline.segments[0])).toBe(moves[0]);
      }),
    );
  });
});

describe('a move that is given more time', () => {
  it('grows by exactly that, and no other move changes', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryWish, (plan, wish) => {
        const before = compileTimeline(plan);
        const extension = extensionFor(before, wish);
        const after = compileTimeline({ ...plan, extensions: [...plan.extensions, extension] });
        const grown = after.segments.map(
          (segment, i) => lengthMs(segment) - lengthMs(before.segments[i] ?? segment),
        );
        expect(grown).toEqual(
          before.segments.map(({ index }) => (index === extension.segmentIndex ? extension.extraMs : 0)),
        );
        const others = ({ segments }: Timeline) =>
          segments
            .filter(isMove)
            .filter(({ index }) => index !== extension.segmentIndex)
            .map(fromItsStart);
        expect(others(after)).toEqual(others(before));
        expect(after.durationMs).toBe(before.durationMs + extension.extraMs);
        expect(after.handsOnMs).toBe(before.handsOnMs + extension.extraMs);
      }),
    );
  });

  it('keeps the counts that are done and stays in the count where it is', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryWish, (plan, wish) => {
        const before = compileTimeline(plan);
        const extension = extensionFor(before, wish);
        const after = compileTimeline({ ...plan, extensions: [...plan.extensions, extension] });
        const [old, grown] = [before, after].map(({ segments }) => segments[extension.segmentIndex]);
        if (!old || !grown || !isMove(old) || !isMove(grown)) return expect.unreachable();
        const positionMs = old.startMs + extension.offsetMs;
        const here = countAt(old, positionMs);
        const hereAfter = countAt(grown, positionMs);
        expect(hereAfter && placeOf(hereAfter)).toEqual(here && placeOf(here));
        const done = old.counts.filter(({ endMs }) => endMs <= positionMs);
        const kept = grown.counts.slice(0, done.length);
        expect(kept.map((count) => [...placeOf(count), count.endMs])).toEqual(
          done.map((count) => [...placeOf(count), count.endMs]),
        );
      }),
    );
  });

  it('warns again before its new end', () => {
    const before = compileTimeline(planOf([step(10)]));
    const extensions = [{ segmentIndex: 1, offsetMs: 9_000, extraMs: 15_000 }];
    const after = compileTimeline(planOf([step(10)], { extensions }));
    const warningsMs = (timeline: Timeline) =>
      timeline.cues.flatMap(({ kind, segmentIndex, atMs }) =>
        kind === 'warning' && segmentIndex === 1 ? [atMs - PREPARE_GATE_MS] : [],
      );
    expect(warningsMs(before)).toEqual([7_000]);
    expect(warningsMs(after)).toEqual([22_000]);
  });
});
