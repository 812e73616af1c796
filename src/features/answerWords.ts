import { FEET } from '../domain/foot.ts';
import type { Answers } from '../domain/safety.ts';
import { conditionsIn } from '../domain/verdict.ts';
import type { SafetyMessages } from '../i18n/safetyMessages.ts';

/** All that was said to apply, a line each. */
export function answerLines(answers: Answers, words: SafetyMessages): readonly string[] {
  const { names } = wordsFor(answers, words);
  return [...troubleLines(answers, words), ...conditionsIn(answers).map((one) => names.conditions[one].name)];
}

/** What was said about today and about each foot, a line each. */
export function troubleLines(
  { today, feet }: Pick<Answers, 'today' | 'feet'>,
  { names, results }: SafetyMessages,
): readonly string[] {
  return [
    ...today.map((one) => names.today[one].name),
    ...FEET.flatMap((foot) => feet[foot].map((one) => `${names.feet[one].name}, ${results.whichFoot[foot]}`)),
  ];
}

/** The words with which the answers are told: where only touch was answered, numbness is named as just that. */
export function wordsFor({ touch, conditions }: Answers, words: SafetyMessages): SafetyMessages {
  const { names } = words;
  if (touch === 'everyToe' || conditions.includes('numbness')) return words;
  const numbness = { ...names.conditions.numbness, name: words.check.touchNames[touch] };
  return { ...words, names: { ...names, conditions: { ...names.conditions, numbness } } };
}
