import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import { isEased } from '../../domain/clip.ts';
import type { MoveId } from '../../domain/move.ts';
import { useLearnMessages } from '../../i18n/learnMessages.ts';
import { useMessages } from '../../i18n/messages.ts';
import { Button } from '../../ui/Button.tsx';
import { choiceOf, totalMs } from '../routineChoice.ts';
import { routineWords } from '../routineWords.ts';
import { useServices } from '../services.ts';
import { useAnswersTonight } from '../useAnswersTonight.ts';
import styles from './TryThis.module.css';
import { type Try, tryOf } from './tryOf.ts';

/** A move in a line, and the way to a routine that has it; or that the answers rule it out. */
export function TryThis({ move: id }: { move: MoveId }) {
  const { moves } = useMessages();
  const { map } = useLearnMessages();
  const chosenId = useStore(useServices().settings.store, ({ routineId }) => routineId);
  const found = tryOf(id, chosenId, useAnswersTonight());
  return (
    <div className={styles.move}>
      <h3 className={styles.name}>{moves[id].name}</h3>
      {found ? <Way found={found} /> : <p className={styles.routine}>{map.ruledOut}</p>}
    </div>
  );
}

/** How the move is done, and its routine to be chosen on Tonight, where nothing begins by itself. */
function Way({ found: { routine, move } }: { found: Try }) {
  const words = useMessages();
  const { map } = useLearnMessages();
  const { settings } = useServices();
  const [, navigate] = useLocation();
  const posture = useStore(settings.store, (state) => state.posture);
  const routineName = words.tonight.routineChoice(routineWords(words, routine.id).name, totalMs(routine));
  const { name, instruction } = words.moves[move.id];
  return (
    <>
      <p>{isEased(move) ? words.lighter[move.id] : instruction}</p>
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
    </>
  );
}
