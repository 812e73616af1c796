import type { Foot } from '../../domain/foot.ts';
import { STAGES, type Stage } from '../../domain/move.ts';
import type { Count } from '../../domain/rhythm.ts';
import type { RunningSession } from '../../domain/session.ts';
import {
  countAt,
  handsOnLeftMs,
  isMove,
  type MoveSegment,
  type Segment,
  segmentAt,
} from '../../domain/timeline.ts';

/** What the session screen shows at one position; times in ms. */
export interface SessionView {
  readonly segment: Segment;
  readonly foot: Foot;
  readonly count: Count | undefined;
  readonly leftInSegmentMs: number;
  readonly leftInSessionMs: number;
  /** What follows this segment; a gate to the other foot, a move, or nothing. */
  readonly next: Segment | undefined;
  readonly feet: readonly FootProgress[];
}

/** How far one foot is through the stages of its routine. */
export interface FootProgress {
  readonly foot: Foot;
  readonly state: 'done' | 'now' | 'ahead';
  readonly stages: readonly {
    readonly id: string;
    readonly stage: Stage;
    readonly state: 'done' | 'now' | 'ahead';
  }[];
}

/** Derives the screen from a running session and its position, nothing else. */
export function sessionView(session: RunningSession, positionMs: number): SessionView {
  const { timeline } = session;
  const segment = segmentAt(timeline, positionMs);
  const after = timeline.segments[segment.index + 1];
  return {
    segment,
    foot: segment.foot,
    count: countAt(segment, positionMs),
    leftInSegmentMs: segment.endMs - positionMs,
    leftInSessionMs: handsOnLeftMs(timeline, positionMs),
    next: after?.kind === 'close' ? undefined : after,
    feet: timeline.plan.feet.map((foot) =>
      footProgress(timeline.segments.filter(isMove), foot, segment, timeline.plan.routine.rounds),
    ),
  };
}

/** A routine that is worked twice over has each stage twice. */
function footProgress(
  moves: readonly MoveSegment[],
  foot: Foot,
  here: Segment,
  rounds: number,
): FootProgress {
  const own = moves.filter((move) => move.foot === foot);
  const perRound = own.length / rounds;
  const stateOf = (some: readonly MoveSegment[]): FootProgress['state'] => {
    if (some.every(({ index }) => index < here.index)) return 'done';
    return some.some(({ index }) => index <= here.index) ? 'now' : 'ahead';
  };
  const stages = Array.from({ length: rounds }, (_, round) => {
    const inRound = own.slice(round * perRound, (round + 1) * perRound);
    return STAGES.flatMap((stage) => {
      const ofStage = inRound.filter(({ step }) => step.move.stage === stage);
      return ofStage.length > 0 ? [{ id: `${round}-${stage}`, stage, state: stateOf(ofStage) }] : [];
    });
  }).flat();
  return { foot, state: stateOf(own), stages };
}
