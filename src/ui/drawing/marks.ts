import { type Curve, type Point, pair, pathOf, round, through } from './curve.ts';

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

/** Light, and over it what the hand does: an arrow, a fine line, a ring, a fingertip. */
export type Mark =
  | Light
  | { readonly kind: 'arrow'; readonly path: string; readonly width: number }
  | { readonly kind: 'line'; readonly curve: Curve }
  | { readonly kind: 'ring'; readonly at: Point; readonly radius: number }
  | { readonly kind: 'finger'; readonly at: Point; readonly turn: number };

export const spot = (at: Point, rx: number, ry = rx, turn = 0): Light => ({ kind: 'spot', at, rx, ry, turn });
export const area = (path: string): Light => ({ kind: 'area', path });
export const field = (path: string): Light => ({ kind: 'field', path });
export const band = (curve: Curve, width: number): Light => ({ kind: 'band', curve, width });
export const line = (curve: Curve): Mark => ({ kind: 'line', curve });
export const ring = (at: Point, radius: number): Mark => ({ kind: 'ring', at, radius });
export const finger = (at: Point, turn = 0): Mark => ({ kind: 'finger', at, turn });

/** A curve with an arrowhead where it ends. */
export function arrow(shaft: Curve, size: number, width = 5): Mark {
  const [, , handle, tip] = shaft.at(-1) ?? [];
  if (!handle || !tip) return { kind: 'arrow', path: '', width };
  const heading = Math.atan2(tip.y - handle.y, tip.x - handle.x);
  const barb = (turn: number): Point => ({
    x: tip.x - Math.cos(heading + turn) * size,
    y: tip.y - Math.sin(heading + turn) * size,
  });
  const head = `M${pair(barb(-0.66))}L${pair(tip)}L${pair(barb(0.66))}`;
  return { kind: 'arrow', path: pathOf(shaft) + head, width };
}

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
