import type { Gesture } from './gesture.ts';
import type { Pose } from './pose.ts';

/** One count of a move, `[startMs, endMs)` from the start of its segment. A plain move is one beat. */
export interface Beat {
  readonly kind: string;
  readonly region: string;
  readonly index: number;
  readonly of: number;
  readonly startMs: number;
  readonly endMs: number;
}

/** One gesture done once, `[startMs, endMs)`; `beat` says in which beat. */
export interface Stretch {
  readonly startMs: number;
  readonly endMs: number;
  readonly beat: number;
  readonly gesture: Gesture;
  /** Whether it comes down here from elsewhere, and goes on elsewhere. */
  readonly comes: boolean;
  readonly leaves: boolean;
}
export type Motion = readonly Stretch[];

/** Lays what is done in each beat over its time; a gesture done several times shares it evenly. */
export function motionOf(beats: readonly Beat[], during: (beat: Beat) => Gesture | undefined): Motion {
  const done = beats.flatMap((beat, index) => {
    const gesture = during(beat);
    if (!gesture) return [];
    const bound = (i: number) => beat.startMs + (i * (beat.endMs - beat.startMs)) / gesture.times;
    return Array.from({ length: gesture.times }, (_, i) => ({
      startMs: bound(i),
      endMs: i + 1 === gesture.times ? beat.endMs : bound(i + 1),
      beat: index,
      gesture,
    }));
  });
  const jumps = done.map((stretch, i) => isElsewhere(done[i - 1], stretch));
  return done.map((stretch, i) => ({ ...stretch, comes: jumps[i] ?? false, leaves: jumps[i + 1] ?? false }));
}

/** A hand that goes on elsewhere is lifted for so long before and after, in ms: it never flies across. */
const LIFT_MS = 260;
/** Closer than this in drawing units it stays down. */
const NEAR = 4;

/** The stretch a position falls into, the first before all, the last after. */
export function stretchAt(motion: Motion, atMs: number): number {
  return Math.max(
    0,
    motion.findLastIndex(({ startMs }) => startMs <= atMs),
  );
}

/** Where and how something is at a position: the one function that all that moves is drawn from. */
export function poseAt(motion: Motion, atMs: number): Pose | undefined {
  return poseIn(motion, stretchAt(motion, atMs), atMs);
}

/** The same in one of its stretches, which may be the one that ends there. */
export function poseIn(motion: Motion, index: number, atMs: number): Pose | undefined {
  const stretch = motion[index];
  if (!stretch) return undefined;
  const { startMs, endMs, gesture } = stretch;
  const pose = gesture.poseAt(Math.min(1, Math.max(0, (atMs - startMs) / (endMs - startMs))));
  const liftMs = liftOf(stretch);
  const since = stretch.comes ? (atMs - startMs) / liftMs : 1;
  const until = stretch.leaves ? (endMs - atMs) / liftMs : 1;
  return { ...pose, shown: pose.shown * Math.max(0, Math.min(1, since, until)) };
}

/** How long a hand takes to come down or to leave, in ms. */
export const liftOf = ({ startMs, endMs }: Stretch): number => Math.min(LIFT_MS, (endMs - startMs) / 4);

type Done = Pick<Stretch, 'startMs' | 'endMs' | 'gesture'>;
function isElsewhere(before: Done | undefined, after: Done): boolean {
  if (!before) return false;
  if (after.startMs > before.endMs) return true;
  const [from, to] = [before.gesture.poseAt(1), after.gesture.poseAt(0)];
  return Math.hypot(to.x - from.x, to.y - from.y) > NEAR || Math.abs(to.turn - from.turn) > 5;
}
