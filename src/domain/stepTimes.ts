import type { MoveId } from './move.ts';
import { footMs, type Routine, type Step } from './routine.ts';

const SECOND_MS = 1_000;

/**
 * Gives a routine's moves the time it is short of `forMs` a foot, in whole seconds as far as it goes and
 * each within its own maximum; what no move can take stays out. Time in excess stays, too.
 */
export function stretched(routine: Routine, forMs: number, maxMs: Readonly<Record<MoveId, number>>): Routine {
  const missingMs = Math.floor((forMs - footMs(routine)) / routine.rounds);
  if (missingMs <= 0) return routine;
  const room = routine.steps.map(({ move, durationMs }) => Math.max(0, maxMs[move.id] - durationMs));
  const extra = shared(missingMs, room);
  if (extra.every((ms) => ms === 0)) return routine;
  return { ...routine, steps: routine.steps.map((step, i) => longerBy(step, extra[i] ?? 0)) };
}

/** A routine with each move shortened alike, so that a foot takes `forMs`, or as near below as can be. */
export function scaled(routine: Routine, forMs: number): Routine {
  const share = forMs / footMs(routine);
  const steps = routine.steps.map((step) => ({
    ...step,
    durationMs: Math.max(1, Math.floor(step.durationMs * share)),
  }));
  return { ...routine, steps };
}

/** Shares out ms by the room there is: nobody gets more than their room, and nothing is left over needlessly. */
function shared(ms: number, room: readonly number[]): readonly number[] {
  const all = room.reduce((sum, one) => sum + one, 0);
  if (ms >= all) return room;
  const given = room.map((one) => Math.floor((ms * one) / all / SECOND_MS) * SECOND_MS);
  let leftMs = ms - given.reduce((sum, one) => sum + one, 0);
  return given.map((one, i) => {
    const more = Math.min(leftMs, (room[i] ?? 0) - one);
    leftMs -= more;
    return one + more;
  });
}

function longerBy(step: Step, ms: number): Step {
  return ms > 0 ? { ...step, durationMs: step.durationMs + ms } : step;
}
