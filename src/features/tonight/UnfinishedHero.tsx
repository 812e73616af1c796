import { useId, useState } from 'react';
import { useLocation } from 'wouter';
import { compileTimeline, handsOnLeftMs, isMove, moveAfter, segmentAt } from '../../domain/timeline.ts';
import { useMessages } from '../../i18n/messages.ts';
import type { Checkpoint } from '../../storage/checkpointRecord.ts';
import { Button } from '../../ui/Button.tsx';
import { Disc } from '../../ui/Disc.tsx';
import { routineWords } from '../routineWords.ts';
import { useServices } from '../services.ts';
import styles from './Hero.module.css';

/** The session that was left: go on, keep what was done, or let it go. */
export function UnfinishedHero({
  checkpoint,
  onGone,
}: {
  checkpoint: Checkpoint;
  onGone: (how: 'kept' | 'discarded') => void;
}) {
  const words = useMessages();
  const { unfinished } = useServices();
  const [, navigate] = useLocation();
  const [busy, setBusy] = useState(false);
  const titleId = useId();
  const placeId = useId();
  const timeline = compileTimeline(checkpoint.plan);
  const here = segmentAt(timeline, checkpoint.positionMs);
  const move = isMove(here) ? here : moveAfter(timeline, here);
  const stage = move ? words.stages[move.step.move.stage] : words.session.lastMove;

  async function goOn() {
    const result = await unfinished.resume();
    setBusy(result === 'busy');
    if (result === 'asks') navigate('/begin?continue');
  }

  async function letGo(how: 'kept' | 'discarded') {
    const result = await (how === 'kept' ? unfinished.keep() : unfinished.discard());
    if (result === 'done') onGone(how);
    else setBusy(true);
  }

  return (
    <section className={styles.hero} aria-labelledby={titleId}>
      <h2 id={titleId}>{words.tonight.unfinished(routineWords(words, checkpoint.plan.routine.id).name)}</h2>
      <Disc aria-describedby={placeId} onClick={goOn}>
        {words.tonight.continue}
      </Disc>
      <p id={placeId} className={styles.summary}>
        {words.tonight.unfinishedAt(
          words.feet[move?.foot ?? here.foot],
          stage,
          handsOnLeftMs(timeline, checkpoint.positionMs),
        )}
      </p>
      <p role="status" className={styles.status}>
        {busy ? words.begin.busy : ''}
      </p>
      <div className={styles.ways}>
        <Button onClick={() => letGo('kept')}>{words.tonight.keep}</Button>
        <Button tone="quiet" onClick={() => letGo('discarded')}>
          {words.tonight.discard}
        </Button>
      </div>
    </section>
  );
}
