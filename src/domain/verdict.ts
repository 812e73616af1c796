import { FEET, type Foot } from './foot.ts';
import {
  type Answers,
  CHECKED_CONDITIONS,
  type CheckedCondition,
  CONDITIONS,
  type Condition,
  type FootTrouble,
  type TodayTrouble,
} from './safety.ts';

/** What the answers come to; the first that holds, strictest first. */
export type Verdict =
  | { readonly kind: 'notToday'; readonly today: readonly TodayTrouble[]; readonly feet: Answers['feet'] }
  | { readonly kind: 'checkFirst'; readonly conditions: readonly CheckedCondition[] }
  | { readonly kind: 'notThisFoot'; readonly out: Foot; readonly troubles: readonly FootTrouble[] }
  | { readonly kind: 'adapted'; readonly conditions: readonly Condition[] }
  | { readonly kind: 'ready' };

/** Judges the answers, whatever the routine; both feet out is the whole session out. */
export function judge(answers: Answers): Verdict {
  const { today, feet } = answers;
  const out = feetOut(answers);
  if (today.length > 0 || out.length === FEET.length) return { kind: 'notToday', today, feet };
  const uncleared = unclearedIn(answers);
  if (uncleared.length > 0) return { kind: 'checkFirst', conditions: uncleared };
  const [foot] = out;
  if (foot) return { kind: 'notThisFoot', out: foot, troubles: feet[foot] };
  const conditions = conditionsIn(answers);
  return conditions.length > 0 ? { kind: 'adapted', conditions } : { kind: 'ready' };
}

/** The feet that are not to be worked. */
export function feetOut({ feet }: Answers): readonly Foot[] {
  return FEET.filter((foot) => feet[foot].length > 0);
}

/** The conditions that apply, each once and in one order; touch not felt is one of them. */
export function conditionsIn({ conditions, touch }: Answers): readonly Condition[] {
  return CONDITIONS.filter(
    (condition) => conditions.includes(condition) || (condition === 'numbness' && touch !== 'everyToe'),
  );
}

/** Says or withdraws that a clinician has cleared a condition. */
export function withClearance(
  answers: Answers,
  condition: CheckedCondition,
  clearedAt: number | undefined,
): Answers {
  const others = answers.clearances.filter((clearance) => clearance.condition !== condition);
  return { ...answers, clearances: clearedAt === undefined ? others : [...others, { condition, clearedAt }] };
}

/** A condition that no longer applies takes its clearance along: it has to be given again. */
export function withoutStaleClearances(answers: Answers): Answers {
  const present: readonly Condition[] = conditionsIn(answers);
  const clearances = answers.clearances.filter(({ condition }) => present.includes(condition));
  return clearances.length === answers.clearances.length ? answers : { ...answers, clearances };
}

/** The conditions that apply, need a clinician and have no clearance. */
function unclearedIn(answers: Answers): readonly CheckedCondition[] {
  const present: readonly Condition[] = conditionsIn(answers);
  return CHECKED_CONDITIONS.filter(
    (condition) =>
      present.includes(condition) &&
      !answers.clearances.some((clearance) => clearance.condition === condition),
  );
}
