import type { Blocked } from '../../domain/adaptation.ts';
import type { RoutineChange } from '../../domain/routineChanges.ts';
import type { Condition } from '../../domain/safety.ts';
import type { SafetyMessages } from '../../i18n/safetyMessages.ts';
import { troubleLines } from '../answerWords.ts';

/** The answers that leave nothing to be guided, by name. */
export function blockReasons(why: Blocked['why'], words: SafetyMessages): readonly string[] {
  const { names, results } = words;
  switch (why.kind) {
    case 'notToday':
      return troubleLines(why, words);
    case 'notThisFoot':
      return why.troubles.map((one) => `${names.feet[one].name}, ${results.whichFoot[why.out]}`);
    case 'checkFirst':
    case 'nothingLeft':
      return why.conditions.map((one) => names.conditions[one].name);
  }
}

/** The answers that a change of the routine comes from, by name; none where it only follows from other changes. */
export function changeReasons(change: RoutineChange, { names }: SafetyMessages): readonly string[] {
  const named = (conditions: readonly Condition[]) => conditions.map((one) => names.conditions[one].name);
  if (change.kind === 'shorter') return [];
  if (change.kind === 'oneFoot') return change.troubles.map((one) => names.feet[one].name);
  return named(change.because);
}
