import { type RefObject, useLayoutEffect, useRef } from 'react';
import { BREATH_RADIUS, Layer, PropDrawing, Sheet } from './Layer.tsx';
import { layerLook, type Pose, partLook } from './motion/pose.ts';
import { CLOSED } from './motion/presses.ts';
import { isBehind, isOver, isPart, type Play, type Role } from './moves/cast.ts';
import { standingAt, stepsAt } from './moves/steps.ts';
import { Stage } from './Stage.tsx';
import styles from './SteppedScene.module.css';

interface SteppedSceneProps {
  readonly play: Play;
  readonly foot: 'left' | 'right';
  readonly now: number;
  readonly atMs: number;
}

/** The move without motion: numbered places along the way, the present one lit, the hand still on it. */
export function SteppedScene({ play, foot, now, atMs }: SteppedSceneProps) {
  const { cast, frame } = play;
  const stage = useRef<HTMLDivElement>(null);
  usePosedParts(stage, play, atMs);
  const layerOf = ({ actor, motion }: Role) => {
    const pose = actor.prop === 'ripple' ? undefined : standingAt(motion, atMs);
    if (!pose) return null;
    const isBreath = actor.prop === 'breath';
    const look = layerLook(isBreath ? { ...pose, scale: 1 } : pose, frame);
    return (
      <Layer key={actor.name} frame={frame} style={look}>
        {isBreath ? <Rings {...pose} /> : <PropDrawing actor={actor} />}
      </Layer>
    );
  };
  return (
    <Stage ref={stage} play={play} foot={foot} now={now} behind={cast.filter(isBehind).map(layerOf)}>
      {cast.filter(isOver).toReversed().map(layerOf)}
      <Sheet frame={frame}>
        {stepsAt(play, atMs).map(({ number, state, x, y }) => (
          <g key={number} className={styles.step} data-state={state} transform={`translate(${x} ${y})`}>
            <circle r="21" />
            {/* Digits are not mirrored with the foot. */}
            <text transform={foot === 'left' ? 'scale(-1 1)' : undefined} textAnchor="middle" dy="0.35em">
              {number}
            </text>
          </g>
        ))}
      </Sheet>
    </Stage>
  );
}

/** The breath at its smallest and at its largest; the one to go to is lit. */
function Rings({ scale }: Pose) {
  const open = scale > (1 + CLOSED) / 2;
  return (
    <>
      <circle className={styles.ring} r={BREATH_RADIUS * CLOSED} data-lit={!open || undefined} />
      <circle className={styles.ring} r={BREATH_RADIUS} data-lit={open || undefined} />
    </>
  );
}

/** Parts belong to the drawing of the foot, so they are posed where they are. */
function usePosedParts(stage: RefObject<HTMLElement | null>, { cast }: Play, atMs: number) {
  useLayoutEffect(() => {
    const posed = cast.flatMap(({ actor, motion }) => {
      const pose = isPart(actor) && standingAt(motion, atMs);
      if (!pose) return [];
      const parts = [...(stage.current?.querySelectorAll<SVGElement>(`[data-part="${actor.prop}"]`) ?? [])];
      for (const part of parts) part.style.transform = partLook(pose).transform;
      return parts;
    });
    return () => {
      for (const part of posed) part.style.removeProperty('transform');
    };
  }, [stage, cast, atMs]);
}
