import type { Foot } from './foot.ts';
import type { MoveId, Stage } from './move.ts';
import { isMove, type MoveSegment, segmentAt, type Timeline } from './timeline.ts';

/** A half-open stretch of a timeline, `[fromMs, toMs)`. */
export interface Range {
  readonly fromMs: number;
  readonly toMs: number;
}

/** The stretches of a timeline that were guided: sorted, apart from one another, never empty. */
export type Coverage = readonly Range[];

/** Adds a stretch; going over the same move twice counts once. An empty or reversed stretch adds nothing. */
export function cover(coverage: Coverage, fromMs: number, toMs: number): Coverage {
  if (toMs <= fromMs) return coverage;
  const apart = coverage.filter((range) => range.toMs < fromMs || range.fromMs > toMs);
  const touching = coverage.filter((range) => range.toMs >= fromMs && range.fromMs <= toMs);
  const joined: Range = {
    fromMs: Math.min(fromMs, ...touching.map((range) => range.fromMs)),
    toMs: Math.max(toMs, ...touching.map((range) => range.toMs)),
  };
  return [...apart, joined].sort((a, b) => a.fromMs - b.fromMs);
}

/** Carries a position from one timeline to another with the same segments but other lengths. */
export function rebasePosition(from: Timeline, to: Timeline, positionMs: number): number {
  const before = segmentAt(from, positionMs);
  const after = to.segments[before.index] ?? before;
  return after.startMs + Math.min(positionMs - before.startMs, after.endMs - after.startMs);
}

/** Carries coverage from one timeline to another with the same segments but other lengths. */
export function rebaseCoverage(from: Timeline, to: Timeline, coverage: Coverage): Coverage {
  return from.segments.reduce<Coverage>((all, before) => {
    const after = to.segments[before.index] ?? before;
    const moved = (ms: number) => Math.min(after.endMs, after.startMs + ms - before.startMs);
    return coverage.reduce(
      (sum, range) =>
        cover(sum, moved(Math.max(range.fromMs, before.startMs)), moved(Math.min(range.toMs, before.endMs))),
      all,
    );
  }, []);
}

/** Whether hands-on time in ms makes a session that is kept: a start taken back does not. */
export function isWorthKeeping({ left, right }: Readonly<Record<Foot, number>>): boolean {
  return Math.round(left) + Math.round(right) > 0;
}

/** Guided hands-on milliseconds per foot. */
export function handsOnByFoot(timeline: Timeline, coverage: Coverage): Readonly<Record<Foot, number>> {
  const total = { left: 0, right: 0 };
  for (const segment of timeline.segments.filter(isMove)) {
    total[segment.foot] += guidedMs(segment, coverage);
  }
  return total;
}

/** What was worked in a session; times are hands-on ms. */
export interface Worked {
  readonly handsOnMs: Readonly<Record<Foot, number>>;
  readonly stageMs: Readonly<Record<Foot, Readonly<Record<Stage, number>>>>;
  /** Moves of the routine that no foot was given, those it was to do without first. */
  readonly leftOut: readonly MoveId[];
}

/** Sums up what was guided, by foot, by stage and by move. */
export function workedIn(timeline: Timeline, coverage: Coverage): Worked {
  const none = { prepare: 0, achilles: 0, sole: 0, points: 0, toes: 0 };
  const stageMs = { left: { ...none }, right: { ...none } };
  const moves = timeline.segments.filter(isMove);
  const worked = new Set<MoveId>();
  for (const segment of moves) {
    const ms = guidedMs(segment, coverage);
    stageMs[segment.foot][segment.step.move.stage] += ms;
    if (ms > 0) worked.add(segment.step.move.id);
  }
  const planned = new Set(moves.map(({ step }) => step.move.id));
  const { omits = [] } = timeline.plan.routine;
  const leftOut = [...new Set([...omits, ...planned])].filter((id) => !worked.has(id));
  return { handsOnMs: handsOnByFoot(timeline, coverage), stageMs, leftOut };
}

function guidedMs({ startMs, endMs }: MoveSegment, coverage: Coverage): number {
  return coverage.reduce(
    (sum, { fromMs, toMs }) => sum + Math.max(0, Math.min(endMs, toMs) - Math.max(startMs, fromMs)),
    0,
  );
}
