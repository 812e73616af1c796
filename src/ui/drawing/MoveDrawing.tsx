import { useMemo } from 'react';
import styles from './MoveDrawing.module.css';
import { MovingScene } from './MovingScene.tsx';
import type { Beat } from './motion/motion.ts';
import { beatAt, playOf } from './moves/cast.ts';
import type { SceneId } from './moves/sceneIds.ts';
import { SteppedScene } from './SteppedScene.tsx';

export interface MoveDrawingProps {
  readonly id: SceneId;
  readonly foot: 'left' | 'right';
  /** The counts of the segment, from its start; the same array as long as they are the same. */
  readonly counts: readonly Beat[];
  readonly durationMs: number;
  /** How far the segment is, in ms, as it was told last. */
  readonly atMs: number;
  readonly moving: boolean;
  readonly reducedMotion: boolean;
  /** What the picture shows, for those who do not see it. */
  readonly title: string;
}

/** One move as a picture: the foot, where it is worked, and the hand going its way at the guide's pace. */
export function MoveDrawing(props: MoveDrawingProps) {
  const { id, foot, counts, durationMs, atMs, moving, reducedMotion, title } = props;
  const play = useMemo(() => playOf(id, counts, durationMs), [id, counts, durationMs]);
  const now = beatAt(play.beats, atMs);
  // Another part of another view is another picture, not this one moved.
  const key = `${play.scene.view} ${play.frame}`;
  return (
    <div className={styles.frame} role="img" aria-label={title} data-scene={id}>
      {reducedMotion ? (
        <SteppedScene key={key} play={play} foot={foot} now={now} atMs={atMs} />
      ) : (
        <MovingScene key={key} play={play} foot={foot} now={now} atMs={atMs} moving={moving} />
      )}
    </div>
  );
}
