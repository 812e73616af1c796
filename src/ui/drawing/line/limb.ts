import { type Curve, type Point, through } from './curve.ts';
import { groups } from './knots.ts';

/** A place on the middle line of a limb and half the limb's width there. */
type Girth = readonly [x: number, y: number, half: number];

/**
 * The contour of a finger, an arm, a leg, whose girths are written as `x,y,half x,y,half`: up its left side,
 * round its end, down its right side.
 */
export function limb(text: string): Curve {
  return limbOf(groups(text).map(([x = 0, y = 0, half = 0]): Girth => [x, y, half]));
}

function limbOf(girths: readonly Girth[]): Curve {
  const side = (sign: 1 | -1): readonly Point[] =>
    girths.map(([x, y, half], i) => {
      const [fromX, fromY] = girths[i - 1] ?? [x, y];
      const [toX, toY] = girths[i + 1] ?? [x, y];
      const length = Math.hypot(toX - fromX, toY - fromY);
      return { x: x + (sign * half * (toY - fromY)) / length, y: y - (sign * half * (toX - fromX)) / length };
    });
  return through([...side(1), capOf(girths), ...side(-1).toReversed()]);
}

function capOf(girths: readonly Girth[]): Point {
  const [[fromX, fromY], [x, y, half]] = girths.slice(-2) as [Girth, Girth];
  const length = Math.hypot(x - fromX, y - fromY);
  return { x: x + ((x - fromX) / length) * half * 0.86, y: y + ((y - fromY) / length) * half * 0.86 };
}
