import type { Point } from '../line/curve.ts';
import { smooth } from '../line/ease.ts';
import type { Pose } from './pose.ts';
import type { Way } from './way.ts';

/** A pure function from how far something is, 0 to 1, to a pose. */
interface Course {
  readonly poseAt: (share: number) => Pose;
  /** In so many equal pieces it is as good as straight. */
  readonly pieces: number;
}

/** One thing done, once or several times over. */
export interface Gesture extends Course {
  /** How often it is done in its time. */
  readonly times: number;
  /** Where it is at a few moments worth a picture, as shares. */
  readonly steps: readonly number[];
  /** What of it is worth drawing: the way it leads, the very path it takes, or the place where it stays. */
  readonly traced?: 'way' | 'path' | 'place';
  /** The way it leads, where it leads somewhere. */
  readonly way?: Way;
  /** How it gets on along its way, where the hand itself takes another path. */
  readonly advance?: Course;
}

/** How much time there is, and how long it takes to be done once, in ms. */
export interface Pace {
  readonly lengthMs: number;
  readonly everyMs: number;
}

/** Where a hand holds what turns about a pivot. */
export interface Grip {
  readonly pivot: Point;
  readonly at: Point;
  /** Degrees that the hand is turned. */
  readonly turn: number;
}

/** How often something that takes `everyMs` fits, once at least. */
export const timesIn = ({ lengthMs, everyMs }: Pace): number => Math.max(1, Math.round(lengthMs / everyMs));

/** Out, a while there, and back. */
export const outAndBack = (share: number): number => smooth(share / 0.38) * smooth((1 - share) / 0.38);

/** Pieces that make a circle look round. */
export const ROUND = 16;

/** A place turned about another by some degrees, clockwise. */
export function turned(point: Point, pivot: Point, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  const [dx, dy] = [point.x - pivot.x, point.y - pivot.y];
  return {
    x: pivot.x + dx * Math.cos(angle) - dy * Math.sin(angle),
    y: pivot.y + dx * Math.sin(angle) + dy * Math.cos(angle),
  };
}
