/** A place in the drawing, in drawing units, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One cubic piece: its start, two handles and its end. */
type Piece = readonly [Point, Point, Point, Point];
export type Curve = readonly Piece[];

const ORIGIN: Point = { x: 0, y: 0 };

/** The smoothest line through three knots or more: a cubic spline, its bend steady at both ends. */
export function through(knots: readonly Point[]): Curve {
  const gaps = knots.slice(1).map((to, i) => distance(knots[i] ?? to, to));
  const dx = slopes(
    knots.map(({ x }) => x),
    gaps,
  );
  const dy = slopes(
    knots.map(({ y }) => y),
    gaps,
  );
  const handle = (i: number, length: number): Point => {
    const { x, y } = knots[i] ?? ORIGIN;
    return { x: x + ((dx[i] ?? 0) * length) / 3, y: y + ((dy[i] ?? 0) * length) / 3 };
  };
  return gaps.map((gap, i) => [
    knots[i] ?? ORIGIN,
    handle(i, gap),
    handle(i + 1, -gap),
    knots[i + 1] ?? ORIGIN,
  ]);
}

/** How fast a value changes at each knot, so that its second derivative is continuous (Thomas algorithm). */
function slopes(values: readonly number[], gaps: readonly number[]): readonly number[] {
  const rise = gaps.map((gap, i) => ((values[i + 1] ?? 0) - (values[i] ?? 0)) / gap);
  const upper: number[] = [];
  const right: number[] = [];
  values.forEach((_, i) => {
    const [before, after] = [1 / (gaps[i - 1] ?? Infinity), 1 / (gaps[i] ?? Infinity)];
    const inner = before > 0 && after > 0;
    const turn = (inner ? 3 : 2) * ((rise[i - 1] ?? 0) * before + (rise[i] ?? 0) * after);
    const pivot = (inner ? 2 : 1) * (before + after) - before * (upper[i - 1] ?? 0);
    upper.push(after / pivot);
    right.push((turn - before * (right[i - 1] ?? 0)) / pivot);
  });
  for (let i = right.length - 2; i >= 0; i--) {
    right[i] = (right[i] ?? 0) - (upper[i] ?? 0) * (right[i + 1] ?? 0);
  }
  return right;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** The same curve drawn from its other end. */
export function reversed(curve: Curve): Curve {
  return curve.map(([a, b, c, d]): Piece => [d, c, b, a]).toReversed();
}

/** What lies between two shares of a curve's length. */
export function part(of: Curve, from: number, to: number): Curve {
  const points = evenly(of, 20);
  return through(points.slice(Math.round(from * 20), Math.round(to * 20) + 1));
}

/** `steps` + 1 points, the same way apart along the curve. */
function evenly(along: Curve, steps: number): readonly Point[] {
  const points = sample(along, 40);
  const walked = [0];
  points.slice(1).forEach((to, i) => {
    walked.push((walked[i] ?? 0) + distance(points[i] ?? to, to));
  });
  const total = walked.at(-1) ?? 0;
  return Array.from({ length: steps + 1 }, (_, step) => {
    const target = (total * step) / steps;
    const far = Math.max(
      1,
      walked.findIndex((way) => way >= target - 1e-9),
    );
    const [from, to] = [points[far - 1] ?? ORIGIN, points[far] ?? ORIGIN];
    const [start, end] = [walked[far - 1] ?? 0, walked[far] ?? 1];
    const t = (target - start) / (end - start);
    return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
  });
}

/** SVG path data of curves drawn one after the other, joined by straight lines where they do not meet. */
export function pathOf(...curves: readonly Curve[]): string {
  const strokes = curves
    .filter((curve) => curve.length > 0)
    .map((curve) => {
      const pieces = curve.map(([, a, b, end]) => `C${pair(a)} ${pair(b)} ${pair(end)}`).join('');
      return `${pair((curve[0] as Piece)[0])}${pieces}`;
    });
  return strokes.length > 0 ? `M${strokes.join('L')}` : '';
}

export function closedPathOf(...curves: readonly Curve[]): string {
  return `${pathOf(...curves)}Z`;
}

/** Points along a curve, `perPiece` to each piece, its end included. */
export function sample(curve: Curve, perPiece = 12): readonly Point[] {
  const first = curve[0]?.[0];
  const rest = curve.flatMap((piece) =>
    Array.from({ length: perPiece }, (_, i) => onPiece(piece, (i + 1) / perPiece)),
  );
  return first ? [first, ...rest] : [];
}

function onPiece([a, b, c, d]: Piece, t: number): Point {
  const s = 1 - t;
  const [wa, wb, wc, wd] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
  return { x: wa * a.x + wb * b.x + wc * c.x + wd * d.x, y: wa * a.y + wb * b.y + wc * c.y + wd * d.y };
}

/** `x,y` to a tenth of a unit. */
export function pair({ x, y }: Point): string {
  return `${round(x)},${round(y)}`;
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
