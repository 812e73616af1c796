import type { Curve, Point } from './curve.ts';
import type { Light } from './marks.ts';
import { inks } from './pen.ts';

/** A part of a view. */
export type Frame = readonly [x: number, y: number, width: number, height: number];

/** One view of the right foot: what is painted, from back to front, and what can be lit in it. */
export interface Scene<Region extends string = string> {
  readonly width: number;
  readonly height: number;
  /** Shapes that cover one another, from back to front, under everything else. */
  readonly pieces?: readonly { readonly skin: string; readonly ink: string }[];
  /** Path data of the warm fill; light stays within it. */
  readonly ground: string;
  /** Path data of hollows, a breath darker or warmer than the fill. */
  readonly shade?: string;
  /** Path data of the pen's strokes: the contour, and the finer lines within it. */
  readonly ink: string;
  readonly fine: string;
  /** A toe that can be bent at its joint. */
  readonly toe?: { readonly skin: string; readonly ink: string; readonly joint: Point };
  /** Where the drawing dissolves at the leg: from full at the first point to nothing at the second. */
  readonly fade?: readonly [x1: number, y1: number, x2: number, y2: number];
  readonly lights: Readonly<Record<Region, readonly Light[]>>;
}

const CONTOUR = 4.4;
const FINE = 3.2;
export const contour = (...curves: readonly Curve[]): string => inks(CONTOUR, ...curves);
export const fine = (...curves: readonly Curve[]): string => inks(FINE, ...curves);
