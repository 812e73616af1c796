import { FEET } from '../domain/foot.ts';
import type { Answers } from '../domain/safety.ts';
import { conditionsIn } from '../domain/verdict.ts';
import type { SafetyMessages } from '../i18n/safetyMessages.ts';

/** All that was said to apply, a line each. */
export function answerLines(answers: Answers, { names, results }: SafetyMessages): readonly string[] {
  return [
    ...answers.today.map((one) => names.today[one].name),
    ...FEET.flatMap((foot) =>
      answers.feet[foot].map((one) => `${names.feet[one].name}, ${results.whichFoot[foot]}`),
    ),
    ...conditionsIn(answers).map((one) => names.conditions[one].name),
  ];
}
