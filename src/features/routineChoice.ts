import { ROLLER_KIT } from '../content/roller.ts';
import { DEFAULT_ROUTINE, routineById } from '../content/routines.ts';
import type { Posture } from '../domain/posture.ts';
import { onRoller } from '../domain/roller.ts';
import { footMs, type Routine } from '../domain/routine.ts';

/** The routine of that id, or the nightly one where this version knows no such routine. */
export function chosenRoutine(routineId: string): Routine {
  return routineById(routineId) ?? DEFAULT_ROUTINE;
}

/** The routine as someone sits for it: on the roller where they like that best. */
export function routineIn(posture: Posture, routine: Routine): Routine {
  return posture === 'roller' ? onRoller(routine, ROLLER_KIT) : routine;
}

/** What to remember of a routine that is chosen: one for the hands takes back the wish for the roller. */
export function choiceOf(routine: Routine, posture: Posture) {
  const stays = routineIn(posture, routine) === routine;
  return { routineId: routine.id, posture: stays ? posture : 'thigh' } as const;
}

/** Hands-on milliseconds for both feet together, as shown to the person. */
export function totalMs(routine: Routine): number {
  return 2 * footMs(routine);
}
