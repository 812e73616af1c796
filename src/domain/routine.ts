import type { Move, MoveId } from './move.ts';
import type { Rhythm } from './rhythm.ts';

/** A move as one routine plays it: its time in whole milliseconds and its rhythm. */
export interface Step {
  readonly move: Move;
  readonly durationMs: number;
  readonly rhythm: Rhythm;
}

/** An ordered list of steps for one foot, worked `rounds` times before the other foot. */
export interface Routine {
  readonly id: string;
  readonly rounds: number;
  readonly steps: readonly Step[];
  /** Moves it has as written and does without here, as the safety answers ask; none unless told. */
  readonly omits?: readonly MoveId[];
}

/** Hands-on milliseconds for one foot. */
export function footMs(routine: Routine): number {
  return routine.rounds * routine.steps.reduce((sum, step) => sum + step.durationMs, 0);
}
