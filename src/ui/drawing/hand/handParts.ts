import { type Curve, closedPathOf } from '../line/curve.ts';
import { line } from '../line/knots.ts';
import { inks } from '../line/pen.ts';

/** One piece of a hand, painted over those before it: what is filled, and the strokes upon it. */
export interface HandPart {
  readonly skin: string;
  readonly ink: string;
  /** What shines of itself. */
  readonly light?: string;
}

/** A hand around its contact point at the origin, pointing up, at the scale of the feet. */
export interface HandDrawing {
  /** What may be hidden by the foot it grasps. */
  readonly behind?: readonly HandPart[];
  readonly parts: readonly HandPart[];
  readonly size?: number;
  /** Where it dissolves towards the arm: the middle of a circle, and its radius. */
  readonly fade: readonly [x: number, y: number, radius: number];
}

const WEIGHT = 3.8;

/** A piece with its contour, open where it goes on into the hand, and finer lines upon it. */
export const piece = (shape: Curve, ...fine: readonly Curve[]): HandPart => ({
  skin: closedPathOf(shape),
  ink: inks(WEIGHT, shape) + inks(WEIGHT * 0.7, ...fine),
});
/** A piece that is filled but has only some of its edges drawn. */
export const body = (shape: Curve, ...edges: readonly Curve[]): HandPart => ({
  skin: closedPathOf(shape),
  ink: inks(WEIGHT, ...edges),
});

/** A nail seen from above, open towards the tip. */
export const nail = (x: number, y: number, half: number, long: number): Curve => {
  const [side, root, low] = [half * 0.94, y + long * 0.6, y - long * 0.2];
  return line(
    `${x - half},${low} ${x - side},${root} ${x},${y + long} ${x + side},${root} ${x + half},${low}`,
  );
};
/** A fold of the skin over a joint. */
export const fold = (x: number, y: number, half: number): Curve =>
  line(`${x - half},${y} ${x},${y - 4} ${x + half},${y}`);
