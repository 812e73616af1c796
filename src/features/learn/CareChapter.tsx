import { CARE } from '../../content/learn/entries.ts';
import { useLearnMessages } from '../../i18n/learnMessages.ts';
import styles from './CareChapter.module.css';
import { Chapter } from './Chapter.tsx';
import { Grounds } from './Grounds.tsx';
import { Note, Notes } from './Note.tsx';

/** Who should not, who asks first, and when to stop. */
export function CareChapter() {
  const { care } = useLearnMessages();
  return (
    <Chapter id="care">
      <Notes>
        {CARE.map(({ id }) => (
          <Note key={id} id={id} title={care[id].title}>
            {care[id].items.length > 0 ? (
              <ul className={styles.list}>
                {care[id].items.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            ) : null}
            <p>{care[id].text}</p>
          </Note>
        ))}
      </Notes>
      <Grounds grounds={[...new Set(CARE.flatMap(({ grounds }) => grounds))]} />
    </Chapter>
  );
}
