import { useRef } from 'react';
import { isMoving, type RunningSession } from '../../domain/session.ts';
import { useMessages } from '../../i18n/messages.ts';
import { SoleDrawing } from '../../ui/drawing/SoleDrawing.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useServices } from '../services.ts';
import styles from './Picture.module.css';
import type { SessionView } from './sessionView.ts';

/** The drawing; all of it is one large button: pause, resume, or in a gate between feet, go on. */
export function Picture({
  session,
  view,
  positionMs,
}: {
  session: RunningSession;
  view: SessionView;
  positionMs: number;
}) {
  const words = useMessages();
  const { player } = useServices();
  const moving = isMoving(session);
  const isSwitch = view.segment.kind === 'gate' && view.segment.gate === 'switchFeet';
  const press = moving ? (isSwitch ? 'goOn' : 'pause') : 'resume';
  const command = { goOn: 'next', pause: 'pause', resume: 'resume' } as const;
  const region = view.segment.kind === 'move' ? view.segment.step.move.region : 'foot';
  const breath = useBreath(session, view, positionMs);
  return (
    <div className={styles.frame} data-picture>
      <button
        type="button"
        className={styles.picture}
        aria-label={words.session[press]}
        onClick={() => player.send({ type: command[press] })}
      >
        <SoleDrawing
          foot={view.foot}
          lit={region}
          focus={view.count?.region}
          paused={!moving}
          title={words.session.drawing(words.feet[view.foot], words.regions[view.count?.region ?? region])}
          {...breath}
        />
        <span className={styles.sign} data-shown={!moving || isSwitch}>
          <Icon name={press === 'pause' ? 'pause' : 'resume'} size={32} />
        </span>
      </button>
      {isSwitch && moving ? (
        <button type="button" className={styles.pause} onClick={() => player.send({ type: 'pause' })}>
          <Icon name="pause" />
          <span>{words.session.pause}</span>
        </button>
      ) : null}
    </div>
  );
}

/**
 * The breath being taken. How far it is in is fixed where the count or the session's state changes: the
 * compositor carries it on from there, and the passing seconds must not start it anew.
 */
function useBreath(session: RunningSession, { count }: SessionView, positionMs: number) {
  const anchor = useRef({ session, count, positionMs });
  if (anchor.current.session !== session || anchor.current.count !== count) {
    anchor.current = { session, count, positionMs };
  }
  if (count?.kind !== 'breathIn' && count?.kind !== 'breathOut') return {};
  return {
    breath: count.kind === 'breathIn' ? ('in' as const) : ('out' as const),
    breathMs: count.endMs - count.startMs,
    breathDelayMs: count.startMs - anchor.current.positionMs,
  };
}
