import type { Frame } from '../foot/scene.ts';
import type { Point } from '../line/curve.ts';
import { framesBy, type Moment } from './frames.ts';
import type { Gesture } from './gesture.ts';
import { type Motion, poseIn } from './motion.ts';
import { fine, slide } from './pose.ts';
import { along } from './way.ts';

/** Which side of a trail is done: what lies behind something that moves up, down, right or left. */
export type Side = 'up' | 'down' | 'right' | 'left';

/** Whether there is a way anywhere to be uncovered. */
export const hasTrail = (motion: Motion): boolean => motion.some(({ gesture }) => gesture.way !== undefined);

export function sideOf(gesture: Gesture): Side | undefined {
  if (!gesture.way) return undefined;
  const [from, to] = [along(gesture.way, 0), along(gesture.way, 1)];
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  if (Math.abs(dy) >= Math.abs(dx)) return dy < 0 ? 'up' : 'down';
  return dx < 0 ? 'left' : 'right';
}

/** Moves a window over the bright trail so that it ends where the hand has got to, and the trail in it back. */
export function windowFrames(
  motion: Motion,
  durationMs: number,
  frame: Frame,
): { readonly window: readonly Moment[]; readonly trail: readonly Moment[] } {
  const advance = motion.map((stretch) => ({
    ...stretch,
    gesture: { ...stretch.gesture, ...stretch.gesture.advance },
  }));
  const shifts = advance.map(({ gesture }) => shiftFor(sideOf(gesture), frame));
  const shifted = framesBy(advance, durationMs, (index, atMs) => {
    const [stretch, shift] = [advance[index], shifts[index]];
    const pose = poseIn(advance, index, atMs);
    if (!stretch || !shift || !pose) return undefined;
    return { ...shift(pose), opacity: stretch.gesture.way ? fine(pose.shown) : 1 };
  });
  return {
    window: shifted.map(({ offset, opacity, ...by }) => ({ offset, opacity, transform: slide(by, frame) })),
    trail: shifted.map(({ offset, x, y }) => ({
      offset,
      opacity: 1,
      transform: slide({ x: -x, y: -y }, frame),
    })),
  };
}

/** How far the window is shifted from where it covers all, by where the hand is. */
function shiftFor(side: Side | undefined, [left, top, width, height]: Frame): (at: Point) => Point {
  switch (side) {
    case 'up':
      return ({ y }) => ({ x: 0, y: y - top });
    case 'down':
      return ({ y }) => ({ x: 0, y: y - top - height });
    case 'right':
      return ({ x }) => ({ x: x - left - width, y: 0 });
    case 'left':
      return ({ x }) => ({ x: x - left, y: 0 });
    case undefined:
      return () => ({ x: 0, y: height });
  }
}
