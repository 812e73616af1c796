import type { Curve, Point } from '../line/curve.ts';
import { type Gesture, type Grip, type Pace, ROUND, timesIn, turned } from './gesture.ts';
import { AT_REST, poseAtPoint } from './pose.ts';
import { along, wayOf } from './way.ts';

/** One circle of the thumb takes about a second. */
const CIRCLE_MS = 1_000;
/** Pieces that make a circle as small as the thumb's look round. */
const SMALL_ROUND = 12;

/** Small circles on the way along a curve, about one a second. */
export function circlingAlong(curve: Curve, radius: number, lengthMs: number, turn = 0): Gesture {
  const way = wayOf(curve);
  const circles = timesIn({ lengthMs, everyMs: CIRCLE_MS });
  return {
    times: 1,
    pieces: circles * SMALL_ROUND,
    steps: [0, 1 / 3, 2 / 3, 1],
    way,
    traced: 'path',
    advance: { pieces: 8, poseAt: (share) => poseAtPoint(along(way, share)) },
    poseAt(share) {
      const { x, y } = along(way, share);
      const angle = share * circles * 2 * Math.PI;
      // Begins and ends on the curve itself.
      const wide = radius * Math.min(1, share * circles * 2, (1 - share) * circles * 2);
      return poseAtPoint({ x: x + Math.sin(angle) * wide, y: y - (1 - Math.cos(angle)) * wide }, turn);
    },
  };
}

/** Circles about a place, `everyMs` each. */
export function circling(
  centre: Point,
  radius: { readonly x: number; readonly y: number },
  { lengthMs, everyMs, back = false, turn = 0 }: Pace & { readonly back?: boolean; readonly turn?: number },
): Gesture {
  return {
    times: timesIn({ lengthMs, everyMs }),
    pieces: ROUND * 2,
    traced: 'path',
    steps: [0, 0.25, 0.5, 0.75],
    poseAt(share) {
      const angle = (back ? -share : share) * 2 * Math.PI;
      return poseAtPoint(
        { x: centre.x + Math.sin(angle) * radius.x, y: centre.y - Math.cos(angle) * radius.y },
        turn,
      );
    },
  };
}

/** A circle one way, the same the other way, each half of the time. */
export function circlingBothWays(centre: Point, radius: number, lengthMs: number, turn = 0): Gesture {
  const circles = timesIn({ lengthMs: lengthMs / 2, everyMs: 2_000 });
  return {
    times: 1,
    pieces: ROUND * circles * 2,
    steps: [0.5],
    poseAt(share) {
      const there = share < 0.5 ? share * 2 : 2 - share * 2;
      const angle = there * circles * 2 * Math.PI;
      return poseAtPoint(
        { x: centre.x + Math.sin(angle) * radius, y: centre.y - Math.cos(angle) * radius },
        turn,
      );
    },
  };
}

/** To and fro about a pivot, now nearer, now farther: a circle seen from its side. */
export function wheeling(
  { degrees, depth, back }: { readonly degrees: number; readonly depth: number; readonly back: boolean },
  pace: Pace,
  hold?: Grip,
): Gesture {
  return {
    times: timesIn(pace),
    pieces: ROUND * 2,
    steps: [0.25, 0.75],
    poseAt(share) {
      const angle = (back ? -share : share) * 2 * Math.PI;
      const turn = degrees * Math.sin(angle);
      const scale = 1 + depth * Math.cos(angle);
      if (!hold) return { ...AT_REST, turn, scale };
      const { x, y } = turned(hold.at, hold.pivot, turn);
      const { pivot } = hold;
      const held = { x: pivot.x + (x - pivot.x) * scale, y: pivot.y + (y - pivot.y) * scale };
      return poseAtPoint(held, hold.turn + turn);
    },
  };
}
