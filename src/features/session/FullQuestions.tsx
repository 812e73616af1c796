import { useId, useState } from 'react';
import {
  CHANGING_CONDITIONS,
  CHECKED_CONDITIONS,
  FOOT_TROUBLES,
  TODAY_TROUBLES,
} from '../../domain/safety.ts';
import { useSafetyMessages } from '../../i18n/safetyMessages.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './FullQuestions.module.css';

/** The whole check to be read, a term on each line; what the terms mean is a tap away in every group. */
export function FullQuestions({ answered }: { answered: boolean }) {
  const { questions, check, names } = useSafetyMessages();
  return (
    <div className={styles.groups}>
      <Group title={questions.today} terms={TODAY_TROUBLES.map((one) => names.today[one])} />
      <Group title={questions.feet} terms={FOOT_TROUBLES.map((one) => names.feet[one])} />
      <section className={styles.group}>
        <h2 className={styles.title}>{questions.touch}</h2>
        <p>{questions.touchText}</p>
        <p className={styles.means}>{check.touchHow}</p>
      </section>
      <p className={styles.lasting}>{answered ? questions.lastingTextAgain : questions.lastingText}</p>
      <Group title={check.ask} terms={CHECKED_CONDITIONS.map((one) => names.conditions[one])} />
      <Group title={check.adapts} terms={CHANGING_CONDITIONS.map((one) => names.conditions[one])} />
    </div>
  );
}

interface Term {
  readonly name: string;
  readonly means: string;
}

function Group({ title, terms }: { title: string; terms: readonly Term[] }) {
  const { questions } = useSafetyMessages();
  const [explained, setExplained] = useState(false);
  const titleId = useId();
  return (
    <section aria-labelledby={titleId} className={styles.group}>
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      <ul className={styles.terms}>
        {terms.map(({ name, means }) => (
          <li key={name}>
            <span>{name}</span>
            {explained ? <span className={styles.means}>{means}</span> : null}
          </li>
        ))}
      </ul>
      <button
        type="button"
        className={styles.explain}
        aria-expanded={explained}
        aria-describedby={titleId}
        onClick={() => setExplained(!explained)}
      >
        {questions.explain}
        <Icon name="chevron" size={16} />
      </button>
    </section>
  );
}
