import { type Curve, type Point, through } from './curve.ts';

/** Numbers written as `1,2 3,4`: groups parted by spaces, as in an SVG polygon. */
export const groups = (text: string): readonly (readonly number[])[] =>
  text.split(' ').map((group) => group.split(',').map(Number));

/** The smoothest line through knots written as `x,y x,y`. */
export const line = (knots: string): Curve =>
  through(groups(knots).map(([x = 0, y = 0]): Point => ({ x, y })));
