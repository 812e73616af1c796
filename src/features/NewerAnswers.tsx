import type { Answers } from '../domain/safety.ts';
import { useSafetyMessages } from '../i18n/safetyMessages.ts';
import { ReadFirst } from '../ui/ReadFirst.tsx';
import { answerLines } from './answerWords.ts';
import styles from './NewerAnswers.module.css';

/** Says that another tab has kept other answers, and which; they are to be read first. */
export function NewerAnswers({ answers, text }: { answers: Answers; text: string }) {
  const words = useSafetyMessages();
  const lines = answerLines(answers, words);
  return (
    <ReadFirst label={words.newerTitle} news={answers}>
      <p>{text}</p>
      {lines.length > 0 ? (
        <ul className={styles.list}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <p>{words.settings.nothing}</p>
      )}
    </ReadFirst>
  );
}
