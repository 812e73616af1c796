import type { Foot } from './foot.ts';
import type { Stage } from './move.ts';
import type { GateEnding, SessionPlan } from './plan.ts';
import { type Count, layCounts, stretchCounts } from './rhythm.ts';
import type { Step } from './routine.ts';

/** Count-in after "I'm ready", in ms: time to lay the phone down. */
export const PREPARE_GATE_MS = 5_000;
/** Time to change feet before the guide goes on by itself, in ms (technique: 20 s). */
export const SWITCH_GATE_MS = 20_000;
/** Room after the last move for the closing tone to ring out, in ms. */
export const CLOSE_MS = 6_000;
/** A warning tone comes this long before a move ends, in ms. */
const WARNING_MS = 3_000;
/** Moves shorter than this get no warning, in ms. */
const WARNED_MOVE_MS = 8_000;

/** One move on one foot, `[startMs, endMs)`. */
export interface MoveSegment {
  readonly kind: 'move';
  readonly index: number;
  readonly startMs: number;
  readonly endMs: number;
  readonly foot: Foot;
  readonly step: Step;
  readonly counts: readonly Count[];
}

/** A pause that is the person's own, before the first foot or between feet; not hands-on time. */
export interface GateSegment {
  readonly kind: 'gate';
  readonly gate: 'prepare' | 'switchFeet';
  readonly index: number;
  readonly startMs: number;
  readonly endMs: number;
  /** The foot that comes next. */
  readonly foot: Foot;
  readonly ending: GateEnding;
}

/** The room after the last move in which the closing tone sounds; reaching it finishes the session. */
export interface CloseSegment {
  readonly kind: 'close';
  readonly index: number;
  readonly startMs: number;
  readonly endMs: number;
  readonly foot: Foot;
}

export type Segment = MoveSegment | GateSegment | CloseSegment;

/** Something to be heard (or felt) at one moment. */
export type Cue = { readonly atMs: number; readonly segmentIndex: number } & (
  | { readonly kind: 'ready' | 'switchFeet' | 'warning' | 'end' }
  | { readonly kind: 'move'; readonly stage: Stage }
  | { readonly kind: 'count'; readonly count: Count }
);

/** A whole session laid out in milliseconds: segments tile `[0, durationMs)`, cues are in order. */
export interface Timeline {
  readonly plan: SessionPlan;
  readonly segments: readonly Segment[];
  readonly cues: readonly Cue[];
  readonly durationMs: number;
  /** Planned hands-on time, gates and close left out. */
  readonly handsOnMs: number;
}

/** Lays a plan out in time; the only place where a routine becomes left and right. */
export function compileTimeline(plan: SessionPlan): Timeline {
  const segments: Segment[] = [];
  let atMs = 0;
  const push = (lengthMs: number, make: (index: number, startMs: number, endMs: number) => Segment) => {
    segments.push(make(segments.length, atMs, atMs + lengthMs));
    atMs += lengthMs;
  };
  plan.feet.forEach((foot, footIndex) => {
    const gate = footIndex === 0 ? 'prepare' : 'switchFeet';
    const ending = gate === 'prepare' ? 'byItself' : plan.switchGate;
    push(gate === 'prepare' ? PREPARE_GATE_MS : SWITCH_GATE_MS, (index, startMs, endMs) => {
      return { kind: 'gate', gate, index, startMs, endMs, foot, ending };
    });
    for (let round = 0; round < plan.routine.rounds; round++) {
      for (const step of plan.routine.steps) {
        const index = segments.length;
        push(extendedMs(plan, index, step), (_, startMs) => moveSegment(plan, index, startMs, foot, step));
      }
    }
  });
  const lastFoot = plan.feet.at(-1) ?? 'left';
  push(CLOSE_MS, (index, startMs, endMs) => ({ kind: 'close', index, startMs, endMs, foot: lastFoot }));
  return {
    plan,
    segments,
    cues: segments.flatMap(cuesOf),
    durationMs: atMs,
    handsOnMs: segments.filter(isMove).reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0),
  };
}

/** Whether a segment is hands-on time. */
export function isMove(segment: Segment): segment is MoveSegment {
  return segment.kind === 'move';
}

/** The segment that holds a position in ms; positions outside the timeline belong to its first or last. */
export function segmentAt(timeline: Timeline, positionMs: number): Segment {
  const found =
    timeline.segments.findLast((segment) => segment.startMs <= positionMs) ?? timeline.segments[0];
  if (!found) throw new RangeError('A timeline has at least one segment.');
  return found;
}

/** The inner count a position falls into, or undefined where the move only takes its time. */
export function countAt(segment: Segment, positionMs: number): Count | undefined {
  return segment.kind === 'move'
    ? segment.counts.findLast((count) => count.startMs <= positionMs)
    : undefined;
}

/** Cues in `[fromMs, toMs)`: walking a timeline range by range yields every cue exactly once. */
export function cuesBetween(timeline: Timeline, fromMs: number, toMs: number): readonly Cue[] {
  const first = lowerBound(timeline.cues, fromMs);
  return timeline.cues.slice(first, Math.max(first, lowerBound(timeline.cues, toMs)));
}

/** The next move after a segment, if there is one. */
export function moveAfter(timeline: Timeline, segment: Segment): MoveSegment | undefined {
  return timeline.segments.slice(segment.index + 1).find(isMove);
}

/** The same step on the other foot, later in the session, if there is one. */
export function twinOf(timeline: Timeline, segment: MoveSegment): MoveSegment | undefined {
  const perFoot = timeline.plan.routine.rounds * timeline.plan.routine.steps.length;
  const twin = timeline.segments[segment.index + perFoot + 1];
  return twin && isMove(twin) ? twin : undefined;
}

/** Hands-on milliseconds still to come at a position. */
export function handsOnLeftMs(timeline: Timeline, positionMs: number): number {
  return timeline.segments
    .filter(isMove)
    .reduce((sum, { startMs, endMs }) => sum + Math.max(0, endMs - Math.max(startMs, positionMs)), 0);
}

function extensionsOf(plan: SessionPlan, index: number) {
  return plan.extensions.filter(({ segmentIndex }) => segmentIndex === index);
}

function extendedMs(plan: SessionPlan, index: number, step: Step): number {
  return extensionsOf(plan, index).reduce((sum, { extraMs }) => sum + extraMs, step.durationMs);
}

function moveSegment(plan: SessionPlan, index: number, startMs: number, foot: Foot, step: Step): MoveSegment {
  const { region } = step.move;
  let endMs = startMs + step.durationMs;
  let counts = layCounts(step.rhythm, region, startMs, endMs);
  for (const { offsetMs, extraMs } of extensionsOf(plan, index)) {
    endMs += extraMs;
    counts = stretchCounts(counts, step.rhythm, region, startMs + offsetMs, endMs);
  }
  return { kind: 'move', index, startMs, endMs, foot, step, counts };
}

function cuesOf(segment: Segment): readonly Cue[] {
  const at = { atMs: segment.startMs, segmentIndex: segment.index };
  if (segment.kind === 'close') return [{ ...at, kind: 'end' }];
  if (segment.kind === 'gate') return [{ ...at, kind: segment.gate === 'prepare' ? 'ready' : 'switchFeet' }];
  const inner = segment.counts
    // The first count of a move begins with the move's own tone; a breath is a swell under it.
    .filter((count) => count.startMs > segment.startMs || count.kind === 'breathIn')
    .map((count): Cue => ({ atMs: count.startMs, segmentIndex: segment.index, kind: 'count', count }));
  const warning: Cue[] =
    segment.endMs - segment.startMs >= WARNED_MOVE_MS
      ? [{ atMs: segment.endMs - WARNING_MS, segmentIndex: segment.index, kind: 'warning' }]
      : [];
  return [{ ...at, kind: 'move', stage: segment.step.move.stage } satisfies Cue, ...inner, ...warning].sort(
    (a, b) => a.atMs - b.atMs,
  );
}

function lowerBound(cues: readonly Cue[], atMs: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.atMs ?? Number.POSITIVE_INFINITY) < atMs) low = middle + 1;
    else high = middle;
  }
  return low;
}
