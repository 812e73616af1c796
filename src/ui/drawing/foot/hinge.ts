/** A place in hundredths of the foot's length. */
export type Knot = readonly [u: number, v: number];

export const DEGREE = Math.PI / 180;

/** Turned about a pivot, clockwise. */
export function hinge([u, v]: Knot, [pivotU, pivotV]: Knot, degrees: number): Knot {
  const [cos, sin] = [Math.cos(degrees * DEGREE), Math.sin(degrees * DEGREE)];
  const [du, dv] = [u - pivotU, v - pivotV];
  return [pivotU + du * cos + dv * sin, pivotV + dv * cos - du * sin];
}
