/** A place in hundredths of the foot's length. */
export type Knot = readonly [u: number, v: number];

export const DEGREE = Math.PI / 180;

/** From 0 to 1 while a value goes from one bound to the other, softly. */
export function rise(value: number, from: number, to: number): number {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
}

/** Turned about a pivot, clockwise. */
export function hinge([u, v]: Knot, [pivotU, pivotV]: Knot, degrees: number): Knot {
  const [cos, sin] = [Math.cos(degrees * DEGREE), Math.sin(degrees * DEGREE)];
  const [du, dv] = [u - pivotU, v - pivotV];
  return [pivotU + du * cos + dv * sin, pivotV + dv * cos - du * sin];
}
