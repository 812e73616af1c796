import type { Answers } from '../../domain/safety.ts';
import { useSafetyMessages } from '../../i18n/safetyMessages.ts';
import { ReadFirst } from '../../ui/ReadFirst.tsx';
import { NewerAnswers } from '../NewerAnswers.tsx';
import type { StartState } from './useCheckedStart.ts';

/** Why the tap began nothing: the sheet below has changed since it was read. */
export function WhyNotBegun({ state, answers }: { state: StartState; answers: Answers }) {
  const { questions } = useSafetyMessages();
  if (state === 'newer') return <NewerAnswers answers={answers} text={questions.newer} />;
  if (state !== 'due') return null;
  return (
    <ReadFirst label={questions.dueTitle} news={state}>
      <p>{questions.due}</p>
    </ReadFirst>
  );
}
