import { type Curve, type Point, round, through } from './curve.ts';

/** What lights a region: a filled area, a wide field of light, a spot or band that fades out. */
export type Light =
  | { readonly kind: 'area' | 'field'; readonly path: string }
  | {
      readonly kind: 'spot';
      readonly at: Point;
      readonly rx: number;
      readonly ry: number;
      readonly turn: number;
    }
  | { readonly kind: 'band'; readonly curve: Curve; readonly width: number };

export const spot = (at: Point, rx: number, ry = rx, turn = 0): Light => ({ kind: 'spot', at, rx, ry, turn });
export const area = (path: string): Light => ({ kind: 'area', path });
export const field = (path: string): Light => ({ kind: 'field', path });
export const band = (curve: Curve, width: number): Light => ({ kind: 'band', curve, width });
/** Part of an ellipse as a fine line, in degrees clockwise from the right. */
export function arc(at: Point, rx: number, ry: number, from: number, to: number): Curve {
  return through(
    Array.from({ length: 13 }, (_, i) => {
      const angle = ((from + ((to - from) * i) / 12) * Math.PI) / 180;
      return { x: at.x + rx * Math.cos(angle), y: at.y + ry * Math.sin(angle) };
    }),
  );
}

/** The SVG transform that moves the origin to a place. */
export function at({ x, y }: Point): string {
  return `translate(${round(x)} ${round(y)})`;
}
