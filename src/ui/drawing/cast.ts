import { pair } from './curve.ts';
import { type Beat, type Motion, motionOf } from './motion.ts';
import type { Actor, MoveScene } from './moveScene.ts';
import { MOVE_SCENES } from './moveScenes.ts';
import { AT_REST } from './pose.ts';
import { still } from './presses.ts';
import { type Frame, PART_NAMES } from './scene.ts';
import type { SceneId } from './sceneIds.ts';
import { frameOf } from './views.ts';

/** A scene laid over the counts of one segment. */
export interface Play {
  readonly id: SceneId;
  readonly scene: MoveScene;
  /** What is shown of the view. */
  readonly frame: Frame;
  readonly durationMs: number;
  readonly beats: readonly Beat[];
  readonly cast: readonly Role[];
}

export interface Role {
  readonly actor: Actor;
  readonly motion: Motion;
}

/** Casts a scene; a move that only takes its time is one beat. */
export function playOf(id: SceneId, counts: readonly Beat[], durationMs: number): Play {
  const scene = MOVE_SCENES[id];
  const whole = { kind: 'whole', region: scene.lit, index: 0, of: 1, startMs: 0, endMs: durationMs };
  const beats = counts.length > 0 ? counts : [whole];
  const cast = scene.actors.map((actor) => ({ actor, motion: motionOf(beats, duringOf(actor)) }));
  return { id, scene, frame: scene.frame ?? frameOf(scene.view), durationMs, beats, cast };
}

/** A part of the drawing that has nothing to do is still there. */
function duringOf(actor: Actor): Actor['during'] {
  return isPart(actor) ? (beat) => actor.during(beat) ?? still(AT_REST) : actor.during;
}

/** The beat a position falls into; the last beat that began, or the first. */
export function beatAt(beats: readonly Beat[], atMs: number): number {
  return Math.max(
    0,
    beats.findLastIndex(({ startMs }) => startMs <= atMs),
  );
}

/** A trail of one beat: the way itself, and the path the hand takes along it. */
export interface Trail {
  readonly way: string;
  readonly path: string;
}

/** The trail of the leading hand in a beat, if it goes anywhere. */
export function trailOf({ cast }: Play, beat: number): Trail | undefined {
  const stretch = cast[0]?.motion.find((one) => one.beat === beat);
  if (!stretch?.gesture.traced) return undefined;
  const { gesture } = stretch;
  const passed = Array.from({ length: gesture.pieces + 1 }, (_, i) => gesture.poseAt(i / gesture.pieces));
  const path = `M${passed.map(pair).join('L')}`;
  return { path, way: gesture.way ? `M${gesture.way.points.map(pair).join('L')}` : path };
}

/** Whether a part of the drawing itself plays the role, or something laid over or behind it. */
export function isPart({ prop }: Actor): boolean {
  return PART_NAMES.some((name) => name === prop);
}

/** Whether it is drawn within the foot's own drawing, not on a layer over it. */
export function isInside(actor: Actor): boolean {
  return isPart(actor) || actor.layer === 'behind';
}
