import type { Point } from '../line/curve.ts';
import { smooth } from '../line/ease.ts';
import { type Gesture, outAndBack, type Pace, ROUND, timesIn } from './gesture.ts';
import { poseAtPoint } from './pose.ts';

/** A fist rocking on one place. */
export function kneading(at: Point, lengthMs: number, turn = 0): Gesture {
  return {
    times: timesIn({ lengthMs, everyMs: 2_000 }),
    pieces: ROUND,
    steps: [0.25],
    poseAt(share) {
      const angle = share * 2 * Math.PI;
      const place = { x: at.x + Math.sin(angle) * 26, y: at.y - Math.sin(angle * 2) * 9 };
      return { ...poseAtPoint(place, turn + Math.sin(angle) * 14), scale: 1 - 0.05 * Math.cos(angle * 2) };
    },
  };
}

/** Sinks in and eases off, again and again. */
export function pressing(at: Point, lengthMs: number, turn = 0): Gesture {
  return {
    times: timesIn({ lengthMs, everyMs: 2_500 }),
    pieces: 12,
    traced: 'place',
    steps: [0.5],
    poseAt: (share) => ({ ...poseAtPoint(at, turn), scale: 1.1 - 0.22 * outAndBack(share) }),
  };
}

/** The ring that a press sends out. */
export function rippling(at: Point, lengthMs: number): Gesture {
  return {
    times: timesIn({ lengthMs, everyMs: 2_500 }),
    pieces: 12,
    steps: [0.5],
    poseAt: (share) => ({
      ...poseAtPoint(at),
      scale: 0.3 + 0.7 * smooth(share),
      shown: Math.min(1, share * 4) * (1 - share),
    }),
  };
}

/** Stays where it is. */
export function still(at: Point, turn = 0): Gesture {
  return { times: 1, pieces: 1, steps: [0.5], poseAt: () => poseAtPoint(at, turn) };
}

/** Comes or goes in its own share of the time, swelling a little as it leaves. */
export function fading(
  at: Point,
  to: 'go' | 'come',
  [from, until]: readonly [number, number],
  turn = 0,
): Gesture {
  const done = (share: number) => smooth((share - from) / (until - from));
  return {
    times: 1,
    pieces: 20,
    steps: [0, until],
    poseAt: (share) =>
      to === 'go'
        ? { ...poseAtPoint(at, turn), scale: 1 + 0.18 * done(share), shown: 1 - done(share) }
        : { ...poseAtPoint(at, turn), scale: 1.08 - 0.08 * done(share), shown: done(share) },
  };
}

/** A ring that opens or closes, or does both, around a place. */
export function swelling(at: Point, way: 'in' | 'out' | 'inAndOut', pace?: Pace): Gesture {
  const open = (share: number): number => {
    if (way === 'inAndOut') return share < 0.4 ? smooth(share / 0.4) : smooth((1 - share) / 0.6);
    return smooth(way === 'in' ? share : 1 - share);
  };
  return {
    times: pace ? timesIn(pace) : 1,
    pieces: 20,
    steps: way === 'inAndOut' ? [0, 0.4] : [1],
    poseAt: (share) => ({ ...poseAtPoint(at), scale: CLOSED + (1 - CLOSED) * open(share) }),
  };
}
/** The ring after a breath out, as a share of the ring after a breath in. */
export const CLOSED = 0.4;
