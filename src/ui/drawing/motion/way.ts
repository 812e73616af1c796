import { type Curve, type Point, sample } from '../line/curve.ts';

/** A curve measured, so that a share of its length is a place on it. */
export interface Way {
  readonly points: readonly Point[];
  /** Length up to each point, in drawing units. */
  readonly walked: readonly number[];
  readonly length: number;
}

export function wayOf(curve: Curve): Way {
  const points = sample(curve);
  const walked: number[] = [];
  points.forEach((to, i) => {
    const from = points[i - 1] ?? to;
    walked.push((walked[i - 1] ?? 0) + Math.hypot(to.x - from.x, to.y - from.y));
  });
  return { points, walked, length: walked.at(-1) ?? 0 };
}

/** The place at a share of the way, 0 to 1. */
export function along({ points, walked, length }: Way, share: number): Point {
  const target = Math.min(1, Math.max(0, share)) * length;
  const next = Math.max(1, firstAtLeast(walked, target - 1e-9));
  const [from, to] = [points[next - 1], points[next]];
  if (!from || !to) return points[0] ?? { x: 0, y: 0 };
  const [start, end] = [walked[next - 1] ?? 0, walked[next] ?? 0];
  const t = end > start ? (target - start) / (end - start) : 0;
  return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
}

/** Where in rising values the first is that is no less; their number where none is. */
function firstAtLeast(rising: readonly number[], least: number): number {
  let [from, to] = [0, rising.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rising[middle] ?? 0) < least) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Tells of shares of a way how far it has turned since its start, in degrees clockwise, half a turn at most. */
export function turnsOf(way: Way): (share: number) => number {
  const start = headingAt(way, 0);
  return (share) => {
    const turn = headingAt(way, share) - start;
    return turn - 360 * Math.round(turn / 360);
  };
}

function headingAt(way: Way, share: number): number {
  const [from, to] = [along(way, share - 0.02), along(way, share + 0.02)];
  return (Math.atan2(to.x - from.x, from.y - to.y) * 180) / Math.PI;
}
