import { ROUTINES } from '../../content/routines.ts';
import type { MoveId } from '../../domain/move.ts';
import type { Routine } from '../../domain/routine.ts';
import { chosenRoutine } from '../routineChoice.ts';

/** A routine in which a move can be tried: the chosen one if it has it, else the first that does. */
export function routineWith(move: MoveId, chosenId: string): Routine {
  const has = (routine: Routine) => routine.steps.some((step) => step.move.id === move);
  const chosen = chosenRoutine(chosenId);
  return has(chosen) ? chosen : (ROUTINES.find(has) ?? chosen);
}
