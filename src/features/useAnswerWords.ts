import { type SafetyMessages, useSafetyMessages } from '../i18n/safetyMessages.ts';
import { wordsFor } from './answerWords.ts';
import { useAnswersTonight } from './useAnswersTonight.ts';

/** The words of the safety check as they tell tonight's answers. */
export function useAnswerWords(): SafetyMessages {
  return wordsFor(useAnswersTonight(), useSafetyMessages());
}
