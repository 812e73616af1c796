import { useEffect, useRef } from 'react';
import type { Answers } from '../../domain/safety.ts';
import { useSafetyMessages } from '../../i18n/safetyMessages.ts';
import { answerLines } from '../answerWords.ts';
import styles from './NewerAnswers.module.css';

/** Says that another tab has kept other answers, and which; it takes the focus, as they are to be read first. */
export function NewerAnswers({ answers }: { answers: Answers }) {
  const words = useSafetyMessages();
  const section = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time there are others
  useEffect(() => section.current?.focus(), [answers]);
  const lines = answerLines(answers, words);
  return (
    <section ref={section} tabIndex={-1} aria-label={words.check.newer.title} className={styles.newer}>
      <p>{words.check.newer.text}</p>
      {lines.length > 0 ? (
        <ul className={styles.list}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <p>{words.settings.nothing}</p>
      )}
    </section>
  );
}
