import { HAND_POSTURES, type HandPosture, type Posture } from './posture.ts';
import { isRolled } from './roller.ts';
import type { Routine } from './routine.ts';
import type { RuleBook } from './ruleBook.ts';
import type { Answers, Condition } from './safety.ts';
import { conditionsIn } from './verdict.ts';

/** The ways to sit by hand that every condition leaves. */
export function handPosturesFor(conditions: readonly Condition[], book: RuleBook): readonly HandPosture[] {
  return HAND_POSTURES.filter((posture) =>
    conditions.every((condition) => book.rules[condition].postures.includes(posture)),
  );
}

/** The ways to sit to choose from for a routine: one alone where the routine or the answers leave no other. */
export function posturesFor(routine: Routine, answers: Answers, book: RuleBook): readonly Posture[] {
  const conditions = conditionsIn(answers);
  const byHand = handPosturesFor(conditions, book);
  if (!conditions.every((condition) => book.rules[condition].rollerAllowed)) return byHand;
  const wanted = conditions.some((condition) => book.rules[condition].prefersRoller);
  const onlyRoller = wanted || byHand.length === 0 || isRolled(routine, book);
  return onlyRoller ? ['roller'] : [...byHand, 'roller'];
}

/** How one sits for a routine that passed the check: as chosen, where the answers leave that. */
export function postureFor(routine: Routine, chosen: Posture, answers: Answers, book: RuleBook): Posture {
  const byHand: readonly Posture[] = handPosturesFor(conditionsIn(answers), book);
  if (isRolled(routine, book)) return 'roller';
  return byHand.includes(chosen) ? chosen : (byHand[0] ?? 'roller');
}
