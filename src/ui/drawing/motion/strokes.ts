import type { Curve, Point } from '../line/curve.ts';
import { smooth } from '../line/ease.ts';
import { type Gesture, type Grip, outAndBack, type Pace, timesIn, turned } from './gesture.ts';
import { AT_REST, poseAtPoint } from './pose.ts';
import { along, turnsOf, wayOf } from './way.ts';

/** Along a curve, gathering and losing speed; a hand that follows turns as the curve does. */
export function gliding(
  curve: Curve,
  pace: Pace,
  hand: { readonly turn: number; readonly follows?: boolean },
): Gesture {
  const way = wayOf(curve);
  const turnAt = hand.follows ? turnsOf(way) : () => 0;
  return {
    times: timesIn(pace),
    pieces: 14,
    steps: [0, 1 / 3, 2 / 3, 1],
    way,
    traced: 'way',
    poseAt(share) {
      const far = smooth(share);
      return poseAtPoint(along(way, far), hand.turn + turnAt(far));
    },
  };
}

/** About a pivot by some degrees and back; drawn by the part itself, or held at a place. */
export function swinging(degrees: number, pace: Pace, hold?: Grip): Gesture {
  return {
    times: timesIn(pace),
    pieces: 20,
    steps: [0, 0.5],
    poseAt(share) {
      const turn = degrees * outAndBack(share);
      if (!hold) return { ...AT_REST, turn };
      return poseAtPoint(turned(hold.at, hold.pivot, turn), hold.turn + turn);
    },
  };
}

/** Away from rest by so much and back. */
export function shifting(by: Point, pace: Pace, from: Point = AT_REST, turn = 0): Gesture {
  return {
    times: timesIn(pace),
    pieces: 20,
    steps: [0.5],
    poseAt(share) {
      const far = outAndBack(share);
      return poseAtPoint({ x: from.x + by.x * far, y: from.y + by.y * far }, turn);
    },
  };
}

/** Sinks by so much while it is seen, and is seen again above. */
export function sinking(from: Point, by: number, pace: Pace): Gesture {
  return {
    times: timesIn(pace),
    pieces: 20,
    steps: [0.5],
    poseAt: (share) => ({
      ...poseAtPoint({ x: from.x, y: from.y + by * smooth(share / 0.7) }),
      shown: smooth(share / 0.2) * smooth((1 - share) / 0.3),
    }),
  };
}
