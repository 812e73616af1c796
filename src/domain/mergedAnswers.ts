import type { Answers } from './safety.ts';
import { withoutStaleClearances } from './verdict.ts';

/**
 * Newer answers, and on top of them what was ticked in a draft of older ones: no trouble said on either side is
 * lost, and a clinician's yes counts only where both sides leave it standing.
 */
export function mergedAnswers(newer: Answers, draft: Answers, older: Answers): Answers {
  const withdrawn = older.clearances.filter(
    ({ condition }) => !draft.clearances.some((clearance) => clearance.condition === condition),
  );
  return withoutStaleClearances({
    today: union(newer.today, draft.today, older.today),
    feet: {
      left: union(newer.feet.left, draft.feet.left, older.feet.left),
      right: union(newer.feet.right, draft.feet.right, older.feet.right),
    },
    touch: newer.touch === 'everyToe' && draft.touch !== older.touch ? draft.touch : newer.touch,
    conditions: union(newer.conditions, draft.conditions, older.conditions),
    clearances: newer.clearances.filter(
      (clearance) => !withdrawn.some(({ condition }) => condition === clearance.condition),
    ),
  });
}

/** The newer list, then what the draft of the older one added. */
function union<T>(newer: readonly T[], draft: readonly T[], older: readonly T[]): readonly T[] {
  return [...newer, ...draft.filter((one) => !older.includes(one) && !newer.includes(one))];
}
