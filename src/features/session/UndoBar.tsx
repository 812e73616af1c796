import { memo } from 'react';
import type { RunningSession } from '../../domain/session.ts';
import { isMove, twinOf } from '../../domain/timeline.ts';
import { type Messages, useMessages } from '../../i18n/messages.ts';
import { Button } from '../../ui/Button.tsx';
import { useServices } from '../services.ts';
import styles from './UndoBar.module.css';

/** After a step change, for a few seconds: what happened, and the way back. Nothing else moves for it. */
export const UndoBar = memo(function UndoBar({ session }: { session: RunningSession }) {
  const words = useMessages();
  const { player } = useServices();
  const { change } = session;
  const other = otherFootToo(session);
  return (
    <div className={styles.bar} role="status" data-undo>
      {change.kind === 'none' ? null : (
        <>
          <p data-visually-hidden>{whatHappened(words, session)}</p>
          <Button onClick={() => player.send({ type: 'undo' })}>{words.session.undo}</Button>
          {other ? (
            <Button onClick={() => player.send({ type: 'addTimeToOtherFoot' })}>
              {words.session.otherFootToo[other]}
            </Button>
          ) : null}
        </>
      )}
    </div>
  );
});

function otherFootToo({ change, timeline }: RunningSession) {
  if (change.kind !== 'time' || change.scope === 'bothFeet') return undefined;
  const segment = timeline.segments[change.segmentIndex];
  return segment && isMove(segment) ? twinOf(timeline, segment)?.foot : undefined;
}

function whatHappened({ session: words }: Messages, { change }: RunningSession): string {
  if (change.kind === 'step') return words.moved;
  return change.kind === 'time' && change.scope === 'bothFeet' ? words.timeAddedBoth : words.timeAdded;
}
