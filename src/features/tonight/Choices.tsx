import { useState } from 'react';
import { useStore } from 'zustand';
import { otherFoot } from '../../domain/foot.ts';
import { useMessages } from '../../i18n/messages.ts';
import { ChoiceRow } from '../../ui/ChoiceRow.tsx';
import { chosenRoutine, routineIn, totalMs } from '../routineChoice.ts';
import { routineWords } from '../routineWords.ts';
import { useServices } from '../services.ts';
import styles from './Choices.module.css';
import { RoutineSheet } from './RoutineSheet.tsx';

/** What the session will be, each choice one tap; all are remembered. */
export function Choices() {
  const words = useMessages();
  const { settings } = useServices();
  const { routineId, posture, firstFoot, sound } = useStore(settings.store);
  const [choosing, setChoosing] = useState(false);
  const routine = routineIn(posture, chosenRoutine(routineId));
  return (
    <section aria-label={words.tonight.choices} className={styles.choices}>
      <ChoiceRow
        name={words.tonight.routine}
        value={words.tonight.routineChoice(routineWords(words, routine.id).name, totalMs(routine))}
        icon="chevron"
        aria-haspopup="dialog"
        onClick={() => setChoosing(true)}
      />
      <ChoiceRow
        name={words.tonight.firstFoot}
        value={words.tonight.foot[firstFoot]}
        icon="swap"
        onClick={() => settings.change({ firstFoot: otherFoot(firstFoot) })}
      />
      <ChoiceRow
        name={words.tonight.sound}
        value={words.tonight.soundChoice[sound.mode]}
        hint={words.tonight.soundHint[sound.mode]}
        icon={sound.mode === 'guide' ? 'sound' : 'music'}
        onClick={() =>
          settings.change({ sound: { ...sound, mode: sound.mode === 'guide' ? 'music' : 'guide' } })
        }
      />
      {choosing ? <RoutineSheet onDone={() => setChoosing(false)} /> : null}
    </section>
  );
}
