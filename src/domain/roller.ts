import type { MoveId } from './move.ts';
import { footMs, type Routine } from './routine.ts';
import { scaled } from './stepTimes.ts';

/** Which moves are done on a roller, and which routines are made of them. */
export interface RollerKit {
  readonly rollerMoves: readonly MoveId[];
  /** Moves before any hand is laid on; a routine of these alone is none. */
  readonly stillMoves: readonly MoveId[];
  /** What to change over to, shortest first. */
  readonly roller: readonly [Routine, ...Routine[]];
}

/** Whether all that touches the foot in a routine is a roller. */
export function isRolled({ steps }: Routine, { rollerMoves, stillMoves }: RollerKit): boolean {
  const touching = steps.filter(({ move }) => !stillMoves.includes(move.id));
  return touching.length > 0 && touching.every(({ move }) => rollerMoves.includes(move.id));
}

/** The routine, or one of about its length on the roller. */
export function onRoller(routine: Routine, kit: RollerKit): Routine {
  return isRolled(routine, kit) ? routine : lasting(kit.roller, footMs(routine));
}

/** The longest of some that is not longer than asked for; else the shortest, made to fit. */
export function lasting(routines: readonly [Routine, ...Routine[]], forMs: number): Routine {
  const fitting = routines.findLast((routine) => footMs(routine) <= forMs);
  return fitting ?? scaled(routines[0], forMs);
}
