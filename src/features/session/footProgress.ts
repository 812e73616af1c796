import type { Foot } from '../../domain/foot.ts';
import { STAGES, type Stage } from '../../domain/move.ts';
import { isMove, type MoveSegment, type Segment, type Timeline } from '../../domain/timeline.ts';

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

/** How far each foot is while a segment runs, the foot that comes first before the other. */
export function progressOf({ plan, segments }: Timeline, here: Segment): readonly FootProgress[] {
  return plan.feet.map((foot) => footProgress(segments.filter(isMove), foot, here, plan.routine.rounds));
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
