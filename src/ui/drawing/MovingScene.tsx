import { memo, type Ref, useMemo, useRef } from 'react';
import { Layer, PropDrawing, Window } from './Layer.tsx';
import { framesOf } from './motion/frames.ts';
import { poseAt } from './motion/motion.ts';
import { layerLook, type Pose, partLook } from './motion/pose.ts';
import { hasTrail, windowFrames } from './motion/trailWindow.ts';
import { type Cue, usePlayback } from './motion/usePlayback.ts';
import { isBehind, isOver, isPart, type Play, type Role } from './moves/cast.ts';
import { Stage } from './Stage.tsx';
import { BrightTrail } from './TrailMarks.tsx';

interface MovingSceneProps {
  readonly play: Play;
  readonly foot: 'left' | 'right';
  readonly now: number;
  readonly atMs: number;
  readonly moving: boolean;
}

/** The hands on their way, carried by the compositor; the bright trail is uncovered behind the first. */
export function MovingScene({ play, foot, now, atMs, moving }: MovingSceneProps) {
  const { durationMs } = play;
  const stage = useRef<HTMLDivElement>(null);
  const score = useMemo(() => scoreOf(play), [play]);
  // Seen until the animations have the place, and for good where there are none.
  // biome-ignore lint/correctness/useExhaustiveDependencies: where they stood when the play began
  const startMs = useMemo(() => atMs, [play]);
  usePlayback(stage, score, { durationMs, atMs, moving });
  return <Scenery ref={stage} play={play} foot={foot} now={now} startMs={startMs} />;
}

interface SceneryProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly play: Play;
  readonly foot: 'left' | 'right';
  readonly now: number;
  readonly startMs: number;
}

/** What is drawn; the passing position alone does not draw it anew. */
const Scenery = memo(function Scenery({ ref, play, foot, now, startMs }: SceneryProps) {
  const { id, cast, frame } = play;
  const layerOf = ({ actor, motion }: Role) => {
    const pose = poseAt(motion, startMs);
    const look = pose ? layerLook(pose, frame) : { opacity: 0 };
    return (
      <Layer key={`${id} ${actor.name}`} frame={frame} name={actor.name} style={look}>
        <PropDrawing actor={actor} />
      </Layer>
    );
  };
  return (
    <Stage ref={ref} play={play} foot={foot} now={now} behind={cast.filter(isBehind).map(layerOf)}>
      {cast[0] && hasTrail(cast[0].motion) ? (
        <Window frame={frame}>
          <BrightTrail play={play} now={now} />
        </Window>
      ) : null}
      {cast.filter(isOver).toReversed().map(layerOf)}
    </Stage>
  );
});

/** Who only stands there is drawn in its place: even an animation of rest costs the page at every frame. */
function scoreOf(play: Play): readonly Cue[] {
  return [...castCues(play), ...trailCues(play)].filter(({ frames: [first, ...others] }) =>
    others.some(({ transform, opacity }) => transform !== first?.transform || opacity !== first.opacity),
  );
}

function castCues({ cast, frame, durationMs }: Play): readonly Cue[] {
  const onLayer = (pose: Pose) => layerLook(pose, frame);
  return cast.map(({ actor, motion }) => ({
    target: isPart(actor) ? `[data-part="${actor.prop}"]` : `[data-actor="${actor.name}"]`,
    frames: framesOf(motion, durationMs, isPart(actor) ? partLook : onLayer),
  }));
}

function trailCues({ cast: [leading], frame, durationMs }: Play): readonly Cue[] {
  if (!leading || !hasTrail(leading.motion)) return [];
  const { window, trail } = windowFrames(leading.motion, durationMs, frame);
  return [
    { target: '[data-actor="window"]', frames: window },
    { target: '[data-actor="trail"]', frames: trail },
  ];
}
