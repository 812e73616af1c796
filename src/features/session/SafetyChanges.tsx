import type { RoutineChange } from '../../domain/routineChanges.ts';
import { type Messages, useMessages } from '../../i18n/messages.ts';
import type { SafetyMessages } from '../../i18n/safetyMessages.ts';
import { useAnswerWords } from '../useAnswerWords.ts';
import styles from './SafetyChanges.module.css';
import { changeReasons } from './safetyReasons.ts';

/** What is different from the routine as chosen, and why; nothing where nothing is. */
export function SafetyChanges({ changes, anew }: { changes: readonly RoutineChange[]; anew: boolean }) {
  const words = useMessages();
  const safety = useAnswerWords();
  if (changes.length === 0 && !anew) return null;
  return (
    <section aria-label={safety.changes.title} className={styles.changes}>
      <h2 className={styles.title}>{safety.changes.title}</h2>
      {anew ? <p>{safety.changes.continued}</p> : null}
      <ul className={styles.list}>
        {changes.map((change) => {
          const reasons = changeReasons(change, safety);
          return (
            <li key={JSON.stringify(change)}>
              <span>{sentence(change, words, safety)}</span>
              {reasons.length > 0 ? (
                <span className={styles.why}>{safety.changes.because(reasons)}</span>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function sentence(change: RoutineChange, words: Messages, { changes }: SafetyMessages): string {
  switch (change.kind) {
    case 'oneFoot':
      return changes.oneFoot[change.out];
    case 'swapped':
      return changes.swapped[change.to];
    case 'leftOut':
      return changes.leftOut(change.moves.map((move) => words.moves[move].name));
    case 'lighter':
      return changes.lighter(change.to);
    case 'shorter':
      return changes.shorter(change.byMs);
    case 'caution':
      return changes.cautions[change.caution];
  }
}
