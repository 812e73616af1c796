import { useStore } from 'zustand';
import { ROUTINES } from '../../content/routines.ts';
import { minutesText } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/messages.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { choiceOf, chosenRoutine, routineIn, totalMs } from '../routineChoice.ts';
import { routineWords } from '../routineWords.ts';
import { useServices } from '../services.ts';
import styles from './RoutineSheet.module.css';

/** The routines to choose from; a tap chooses and closes. */
export function RoutineSheet({ onDone }: { onDone: () => void }) {
  const words = useMessages();
  const { settings } = useServices();
  const { routineId, posture } = useStore(settings.store);
  const chosen = routineIn(posture, chosenRoutine(routineId));
  return (
    <Sheet title={words.tonight.chooseRoutine} text={words.tonight.totals} onDismiss={onDone}>
      <ul className={styles.list}>
        {ROUTINES.map((routine) => (
          <li key={routine.id}>
            <button
              type="button"
              className={styles.routine}
              aria-pressed={routine.id === chosen.id}
              onClick={() => {
                settings.change(choiceOf(routine, posture));
                onDone();
              }}
            >
              <span className={styles.name}>{routineWords(words, routine.id).name}</span>{' '}
              <span className={styles.minutes}>{minutesText(totalMs(routine), words.locale)}</span>
              <span className={styles.purpose}>{routineWords(words, routine.id).purpose}</span>
              <span className={styles.check}>
                {routine.id === chosen.id ? <Icon name="check" size={22} /> : null}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <Button onClick={onDone}>{words.tonight.close}</Button>
    </Sheet>
  );
}
