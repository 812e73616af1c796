import { memo, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Posture } from '../../domain/posture.ts';
import { isMoving } from '../../domain/session.ts';
import type { Segment } from '../../domain/timeline.ts';
import { type Messages, useMessages } from '../../i18n/messages.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useServices } from '../services.ts';
import styles from './Picture.module.css';
import type { SessionView } from './sessionView.ts';
import { useDrawing } from './useDrawing.ts';
import { usePosture } from './usePosture.ts';

/** The drawing; all of it is one large button: pause, resume, or in a gate between feet, go on. */
export function Picture({ view }: { view: SessionView }) {
  const { session, segment } = view;
  const isSwitch = segment.kind === 'gate' && segment.gate === 'switchFeet';
  return (
    <div className={styles.frame} data-picture>
      <div className={styles.drawing}>
        <Drawing view={view} />
      </div>
      <PictureButtons isMoving={isMoving(session)} isSwitch={isSwitch} />
    </div>
  );
}

/** A picture in motion goes on by itself; how far it is it is told at every turn and count, and so often, in ms. */
const TOLD_EVERY_MS = 4_000;

function Drawing({ view }: { view: SessionView }) {
  const { session, segment, foot } = view;
  const { motion, player } = useServices();
  const reducedMotion = useStore(motion, ({ reduced }) => reduced);
  // Steps stand still until they are told to go on.
  const everyMs = reducedMotion ? 1 : TOLD_EVERY_MS;
  useStore(player.store, ({ run }) => Math.floor((run?.positionMs ?? 0) / everyMs));
  const positionMs = player.store.getState().run?.positionMs ?? segment.startMs;
  const words = useMessages();
  const { MoveDrawing } = useDrawing();
  const posture = usePosture(session.timeline.plan.routine);
  const counts = useCounts(segment);
  if (!MoveDrawing) return null;
  return (
    <MoveDrawing
      id={sceneOf(segment, posture)}
      foot={foot}
      counts={counts}
      durationMs={segment.endMs - segment.startMs}
      atMs={positionMs - segment.startMs}
      moving={isMoving(session)}
      reducedMotion={reducedMotion}
      title={title(words, view, posture)}
    />
  );
}

const COMMANDS = { goOn: 'next', pause: 'pause', resume: 'resume' } as const;

interface PictureButtonsProps {
  readonly isMoving: boolean;
  /** Whether it is the gate between the feet. */
  readonly isSwitch: boolean;
}

/** All of the picture, and beside it Pause where the picture itself leads on. */
const PictureButtons = memo(function PictureButtons({ isMoving, isSwitch }: PictureButtonsProps) {
  const { session: words } = useMessages();
  const { player } = useServices();
  const press = isMoving ? (isSwitch ? 'goOn' : 'pause') : 'resume';
  return (
    <>
      <button
        type="button"
        className={styles.picture}
        aria-label={words[press]}
        onClick={() => player.send({ type: COMMANDS[press] })}
      >
        <span className={styles.sign} data-shown={!isMoving || isSwitch} data-switch={isSwitch}>
          <Icon name={press === 'pause' ? 'pause' : 'resume'} size={32} />
        </span>
      </button>
      {isSwitch && isMoving ? (
        <button type="button" className={styles.pause} onClick={() => player.send({ type: 'pause' })}>
          <Icon name="pause" />
          <span>{words.pause}</span>
        </button>
      ) : null}
    </>
  );
});

const SEATS = { thigh: '', drawnUp: 'DrawnUp', stool: 'Stool', roller: 'Roller' } as const;

/** What is done before a hand is laid on is drawn as one sits; the closing tone has no picture of its own. */
function sceneOf(segment: Segment, posture: Posture) {
  const id =
    segment.kind === 'move' ? segment.step.move.id : segment.kind === 'gate' ? segment.gate : 'settle';
  return id === 'settle' || id === 'prepare' ? (`${id}${SEATS[posture]}` as const) : id;
}

function title(words: Messages, { segment, foot, count }: SessionView, posture: Posture): string {
  const region = segment.kind === 'move' ? segment.step.move.region : 'foot';
  return words.drawings[sceneOf(segment, posture)](words.feet[foot], words.regions[count?.region ?? region]);
}

/** The counts of a segment from its start; a picture that is being drawn knows by them that it stays the same. */
function useCounts(segment: Segment) {
  return useMemo(
    () =>
      segment.kind === 'move'
        ? segment.counts.map((count) => ({
            ...count,
            startMs: count.startMs - segment.startMs,
            endMs: count.endMs - segment.startMs,
          }))
        : [],
    [segment],
  );
}
