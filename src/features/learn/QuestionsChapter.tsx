import { QUESTIONS } from '../../content/learn/entries.ts';
import { useLearnMessages } from '../../i18n/learnMessages.ts';
import { Chapter } from './Chapter.tsx';
import { Grounds } from './Grounds.tsx';
import styles from './QuestionsChapter.module.css';

/** What people ask, each answer folded below its question. */
export function QuestionsChapter() {
  const { questions } = useLearnMessages();
  return (
    <Chapter id="questions">
      <div className={styles.questions}>
        {QUESTIONS.map(({ id, grounds }) => (
          <details key={id} id={id} className={styles.question}>
            <summary className={styles.summary}>
              <h2>{questions[id].title}</h2>
            </summary>
            <div className={styles.answer}>
              <p>{questions[id].text}</p>
              <Grounds grounds={grounds} />
            </div>
          </details>
        ))}
      </div>
    </Chapter>
  );
}
