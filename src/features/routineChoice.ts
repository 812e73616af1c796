import { DEFAULT_ROUTINE, routineById } from '../content/routines.ts';
import { footMs, type Routine } from '../domain/routine.ts';

/** The routine of that id, or the nightly one where this version knows no such routine. */
export function chosenRoutine(routineId: string): Routine {
  return routineById(routineId) ?? DEFAULT_ROUTINE;
}

/** Hands-on milliseconds for both feet together, as shown to the person. */
export function totalMs(routine: Routine): number {
  return 2 * footMs(routine);
}
