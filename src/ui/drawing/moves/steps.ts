import type { Point } from '../line/curve.ts';
import { type Motion, type Stretch, stretchAt } from '../motion/motion.ts';
import type { Pose } from '../motion/pose.ts';
import { isPart, type Play } from './cast.ts';

/** A numbered place on the way of the leading hand. */
export interface Step extends Point {
  readonly number: number;
  readonly state: 'done' | 'now' | 'ahead';
}

/** More places at once would not be read. */
const MOST_STEPS = 8;
/** Places closer than this, in drawing units, are one. */
const NEAR = 8;

/** Where something is shown still while the position is near: at the last of its steps. */
export function standingAt(motion: Motion, atMs: number): Pose | undefined {
  const stretch = motion[stretchAt(motion, atMs)];
  return stretch?.gesture.poseAt(stretch.gesture.steps[stepIn(stretch, atMs)] ?? 0);
}

function stepIn({ startMs, endMs, gesture: { steps, way } }: Stretch, atMs: number): number {
  const share = (atMs - startMs) / (endMs - startMs);
  // A way is walked from its first step to its last: each has the same share of the time.
  const step = way ? Math.floor(share * steps.length) : steps.findLastIndex((from) => from <= share);
  return Math.min(steps.length - 1, Math.max(0, step));
}

/** The numbered places at a position: counts that have a place each are numbered through, others along their way. */
export function stepsAt(play: Play, atMs: number): readonly Step[] {
  const [lead] = play.cast;
  const now = lead?.motion[stretchAt(lead.motion, atMs)];
  if (!lead || !now || isPart(lead.actor)) return [];
  const current = order(now, stepIn(now, atMs));
  const places = numbered(play, lead.motion, now).flatMap((stretch) =>
    stretch.gesture.steps.map((share, i) => ({ pose: stretch.gesture.poseAt(share), at: order(stretch, i) })),
  );
  const [first] = places;
  if (!first || places.every(({ pose }) => Math.hypot(pose.x - first.pose.x, pose.y - first.pose.y) < NEAR)) {
    return [];
  }
  return places.map(({ pose: { x, y }, at }, i) => ({
    x,
    y,
    number: i + 1,
    state: at < current ? 'done' : at === current ? 'now' : 'ahead',
  }));
}

const order = ({ beat }: Stretch, step: number): number => beat * MOST_STEPS + step;

function numbered({ beats }: Play, motion: Motion, now: Stretch): readonly Stretch[] {
  const firsts = beats.flatMap((_, beat) => motion.find((stretch) => stretch.beat === beat) ?? []);
  const eachItsPlace = new Set(beats.map(({ region }) => region)).size === beats.length;
  const count = firsts.reduce((sum, { gesture }) => sum + gesture.steps.length, 0);
  return eachItsPlace && count <= MOST_STEPS ? firsts : [now];
}
