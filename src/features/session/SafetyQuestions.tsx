import { Link, useSearch } from 'wouter';
import { useSafetyMessages } from '../../i18n/safetyMessages.ts';
import styles from './SafetyQuestions.module.css';

/**
 * The questions that the one tap answers, each in a line or two; a way to answer otherwise below them. What was
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
  const { questions, names } = useSafetyMessages();
  const search = useSearch();
  const lasting = Object.values(names.conditions).map(({ name }) => name);
  return (
    <section aria-label={questions.title} className={styles.questions}>
      <p className={styles.intro}>{oneFoot ? questions.introAgain : questions.intro}</p>
      <dl className={styles.list}>
        <dt>{questions.today}</dt>
        <dd>{questions.todayText}</dd>
        <dt>{questions.feet}</dt>
        <dd>{questions.feetText}</dd>
        {full ? (
          <>
            <dt>{questions.touch}</dt>
            <dd>{questions.touchText}</dd>
            <dt>{questions.lasting}</dt>
            <dd>
              {answered ? questions.lastingTextAgain : questions.lastingText}
              <ul className={styles.lasting}>
                {lasting.map((name) => (
                  <li key={name}>{name}</li>
                ))}
              </ul>
            </dd>
          </>
        ) : null}
      </dl>
      <Link href={search ? `/check?${search}` : '/check'} className={styles.other}>
        {full && !answered ? questions.applies : questions.different}
      </Link>
      <p className={styles.note}>{questions.notMedical}</p>
    </section>
  );
}
