import { useId } from 'react';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import { useMessages } from '../../i18n/messages.ts';
import { Disc } from '../../ui/Disc.tsx';
import { ON_TONIGHT } from '../onTonight.ts';
import { chosenRoutine, routineIn, totalMs } from '../routineChoice.ts';
import { routineWords } from '../routineWords.ts';
import { useServices } from '../services.ts';
import styles from './Hero.module.css';

/** The large Start and, under it, what it will do. */
export function StartHero() {
  const words = useMessages();
  const { settings } = useServices();
  const [, navigate] = useLocation();
  const { routineId, posture } = useStore(settings.store);
  const routine = routineIn(posture, chosenRoutine(routineId));
  const summaryId = useId();
  return (
    <section className={styles.hero}>
      <Disc aria-describedby={summaryId} onClick={() => navigate('/begin', { state: ON_TONIGHT })}>
        {words.tonight.start}
      </Disc>
      <p id={summaryId} className={styles.summary}>
        {words.tonight.summary(routineWords(words, routine.id).name, totalMs(routine))}
      </p>
    </section>
  );
}
