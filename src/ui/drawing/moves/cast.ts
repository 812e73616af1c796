import { type Frame, PART_NAMES } from '../foot/scene.ts';
import { frameOf } from '../foot/views.ts';
import { type Point, pair, sample } from '../line/curve.ts';
import type { Gesture } from '../motion/gesture.ts';
import { type Beat, type Motion, motionOf } from '../motion/motion.ts';
import { AT_REST } from '../motion/pose.ts';
import { still } from '../motion/presses.ts';
import type { Actor, MoveScene } from './moveScene.ts';
import { MOVE_SCENES } from './moveScenes.ts';
import type { SceneId } from './sceneIds.ts';

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
  const cast = scene.actors
    .map((actor) => ({ actor, motion: motionOf(beats, duringOf(actor)) }))
    // Who has nothing to do in any count is not there.
    .filter(({ motion }) => motion.length > 0);
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

/** A trail of one beat: the way itself if it leads somewhere, or the place; the path the hand takes, its head. */
export interface Trail {
  readonly way?: string;
  readonly path?: string;
  readonly head?: string;
}

/** The trails of the hands that go somewhere in a beat, and the rings of those that press one place. */
export function trailsOf({ cast }: Play, beat: number): readonly Trail[] {
  return cast.filter(isOver).flatMap(({ motion }) => {
    const stretch = motion.find((one) => one.beat === beat);
    return stretch?.gesture.traced ? [trailOf(stretch.gesture)] : [];
  });
}

/** Every count draws the ways of all counts anew. */
const trails = new WeakMap<Gesture, Trail>();

function trailOf(gesture: Gesture): Trail {
  const known = trails.get(gesture) ?? tracedBy(gesture);
  trails.set(gesture, known);
  return known;
}

function tracedBy({ pieces, poseAt, way, traced }: Gesture): Trail {
  if (traced === 'place') return { way: ringAt(poseAt(0)) };
  const passed = Array.from({ length: pieces + 1 }, (_, i) => poseAt(i / pieces));
  const led = way?.points ?? passed;
  const trail = { path: lineOf(traced === 'way' ? led : passed), head: headOf(led) };
  return way ? { ...trail, way: lineOf(led) } : trail;
}

const lineOf = (points: readonly Point[]): string => `M${points.map(pair).join('L')}`;

/** The sign that something turns here, both ways. */
export function signOf({ scene, beats }: Play, beat: number): string | undefined {
  const now = beats[beat];
  const points = sample((now && scene.sign?.(now)) ?? []);
  if (points.length === 0) return undefined;
  return `${lineOf(points)}${headOf(points)}${headOf(points.toReversed())}`;
}

const RING = 18;
/** A ring around a place. */
const ringAt = ({ x, y }: Point): string =>
  `M${pair({ x: x - RING, y })}a${RING},${RING} 0 1 0 ${2 * RING},0a${RING},${RING} 0 1 0 ${-2 * RING},0`;

const HEAD = 20;
/** An arrowhead at the end of a line. */
function headOf(points: readonly Point[]): string {
  const [from, tip] = [points.at(-4), points.at(-1)];
  if (!from || !tip) return '';
  const heading = Math.atan2(tip.y - from.y, tip.x - from.x);
  const barb = (turn: number): Point => ({
    x: tip.x - Math.cos(heading + turn) * HEAD,
    y: tip.y - Math.sin(heading + turn) * HEAD,
  });
  return lineOf([barb(-0.6), tip, barb(0.6)]);
}

/** Whether a part of the drawing itself plays the role, or something laid over or behind it. */
export function isPart({ prop }: Actor): boolean {
  return PART_NAMES.some((name) => name === prop);
}

/** Whether it lies behind the foot, which hides of it what it covers. */
export const isBehind = ({ actor }: Role): boolean => actor.layer === 'behind';

/** Whether it lies on the foot. */
export const isOver = (role: Role): boolean => !isPart(role.actor) && !isBehind(role);
