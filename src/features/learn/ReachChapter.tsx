import { REACH } from '../../content/learn/entries.ts';
import { useLearnMessages } from '../../i18n/learnMessages.ts';
import { Chapter } from './Chapter.tsx';
import { EntryNotes } from './EntryNotes.tsx';
import styles from './ReachChapter.module.css';
import { TryThis } from './TryThis.tsx';

/** What to do where the hands do not reach the feet. */
export function ReachChapter() {
  const { reach, map } = useLearnMessages();
  return (
    <Chapter id="reach">
      <EntryNotes entries={REACH} words={reach} />
      <section className={styles.moves} aria-labelledby="roller-moves">
        <h2 id="roller-moves">{reach.moves}</h2>
        <TryThis move="rollHeelToBall" />
        <p className={styles.quiet}>{map.chooses}</p>
      </section>
    </Chapter>
  );
}
