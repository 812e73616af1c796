import { useSafetyMessages } from '../../i18n/safetyMessages.ts';
import { CheckLink } from './CheckLink.tsx';
import { FullQuestions } from './FullQuestions.tsx';
import styles from './SafetyQuestions.module.css';

/**
 * The questions that the one tap answers: two of every day, or all of them; a way to answer otherwise below. What was
 * answered before is kept: what lasts for good, a foot that rests for tonight.
 */
export function SafetyQuestions({
  full,
  answered,
  oneFoot,
}: {
  full: boolean;
  answered: boolean;
  oneFoot: boolean;
}) {
  const { questions } = useSafetyMessages();
  return (
    <section aria-label={questions.title} className={styles.questions}>
      <p className={styles.intro}>{oneFoot ? questions.introAgain : questions.intro}</p>
      {full ? (
        <FullQuestions answered={answered} />
      ) : (
        <dl className={styles.list}>
          <dt>{questions.today}</dt>
          <dd>{questions.todayText}</dd>
          <dt>{questions.feet}</dt>
          <dd>{questions.feetText}</dd>
        </dl>
      )}
      <CheckLink>{full && !answered ? questions.applies : questions.different}</CheckLink>
      <p className={styles.note}>{questions.notMedical}</p>
    </section>
  );
}
