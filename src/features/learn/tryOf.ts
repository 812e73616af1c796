import { ROUTINES } from '../../content/routines.ts';
import { RULE_BOOK } from '../../content/safetyRules.ts';
import { adapt } from '../../domain/adaptation.ts';
import { FEET } from '../../domain/foot.ts';
import type { Move, MoveId } from '../../domain/move.ts';
import type { Routine } from '../../domain/routine.ts';
import type { Answers } from '../../domain/safety.ts';
import { chosenRoutine } from '../routineChoice.ts';

/** Where a move can be tried, and the move as the safety answers leave it there. */
export interface Try {
  readonly routine: Routine;
  readonly move: Move;
}

/** In the chosen routine if it has the move, else in the first that does; undefined where answers rule it out. */
export function tryOf(id: MoveId, chosenId: string, answers: Answers): Try | undefined {
  for (const routine of [chosenRoutine(chosenId), ...ROUTINES]) {
    if (!routine.steps.some(({ move }) => move.id === id)) continue;
    const guided = adapt(routine, answers, FEET, RULE_BOOK);
    const step = guided.kind === 'adapted' && guided.routine.steps.find(({ move }) => move.id === id);
    if (step) return { routine, move: step.move };
  }
  return undefined;
}
