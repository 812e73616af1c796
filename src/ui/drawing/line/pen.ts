import { type Curve, type Point, pair, sample } from './curve.ts';

/** The nib is held at this angle: strokes along it are fine, strokes across it full. */
const NIB = -0.6;
/** Over how many units a stroke grows from its point to its full weight. */
const TAPER = 70;
const STEPS = 7;

/** A stroke of a broad-nib pen, as path data to fill; pointed at both ends, or closed in itself. */
function ink(curve: Curve, weight = 3.6): string {
  const points = sample(curve, STEPS);
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return '';
  const closed = Math.hypot(last.x - first.x, last.y - first.y) < 1;
  const walked = ways(points);
  const total = walked.at(-1) ?? 0;
  const sides = points.map((point, i) => {
    const before = points[i - 1] ?? (closed ? (points.at(-2) ?? point) : point);
    const after = points[i + 1] ?? (closed ? (points[1] ?? point) : point);
    const angle = Math.atan2(after.y - before.y, after.x - before.x);
    const way = walked[i] ?? 0;
    const press = closed ? 1 : Math.min(1, 0.2 + Math.min(way, total - way) / Math.min(TAPER, total * 0.4));
    const half = (weight / 2) * press * (0.72 + 0.5 * Math.abs(Math.sin(angle - NIB)));
    return { point, x: -Math.sin(angle) * half, y: Math.cos(angle) * half };
  });
  const left = sides.map(({ point, x, y }) => pair({ x: point.x + x, y: point.y + y }));
  const right = sides.map(({ point, x, y }) => pair({ x: point.x - x, y: point.y - y })).toReversed();
  return `M${left.join('L')}L${right.join('L')}Z`;
}

/** Several strokes in one path. */
export function inks(weight: number, ...curves: readonly Curve[]): string {
  return curves.map((curve) => ink(curve, weight)).join('');
}

/** How far along the line each of its points lies. */
function ways(points: readonly Point[]): readonly number[] {
  let way = 0;
  return points.map(({ x, y }, i) => {
    const from = points[i - 1];
    if (from) way += Math.hypot(x - from.x, y - from.y);
    return way;
  });
}
