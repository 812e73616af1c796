import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import type { MoveId } from '../../domain/move.ts';
import { useLearnMessages } from '../../i18n/learnMessages.ts';
import { useMessages } from '../../i18n/messages.ts';
import { Button } from '../../ui/Button.tsx';
import { choiceOf, totalMs } from '../routineChoice.ts';
import { routineWords } from '../routineWords.ts';
import { useServices } from '../services.ts';
import { routineWith } from './routineWith.ts';
import styles from './TryThis.module.css';

/** A move in a line, and the way to a routine that has it: chosen on Tonight, where nothing begins by itself. */
export function TryThis({ move }: { move: MoveId }) {
  const words = useMessages();
  const { map } = useLearnMessages();
  const { settings } = useServices();
  const [, navigate] = useLocation();
  const { routineId: chosenId, posture } = useStore(settings.store);
  const routine = routineWith(move, chosenId);
  const routineName = words.tonight.routineChoice(routineWords(words, routine.id).name, totalMs(routine));
  const { name, instruction } = words.moves[move];
  return (
    <div className={styles.move}>
      <h3 className={styles.name}>{name}</h3>
      <p>{instruction}</p>
      <div className={styles.way}>
        <span className={styles.routine}>{map.inRoutine(routineName)}</span>
        <Button
          aria-label={map.tryThisIn(name, routineName)}
          onClick={() => {
            settings.change(choiceOf(routine, posture));
            navigate('/');
          }}
        >
          {map.tryThis}
        </Button>
      </div>
    </div>
  );
}
