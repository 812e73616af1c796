import type { Curve, Point } from '../line/curve.ts';
import type { Light } from '../line/marks.ts';
import { inks } from '../line/pen.ts';

/** A part of a view. */
export type Frame = readonly [x: number, y: number, width: number, height: number];

/** Parts of a drawing that can be moved by themselves. */
export const PART_NAMES = ['foot', 'toes', 'toe1', 'toe2', 'toe3', 'toe4', 'toe5', 'shoulders'] as const;
export type PartName = (typeof PART_NAMES)[number];

/** A part that moves around its joint. */
export interface Part {
  readonly name: PartName;
  readonly skin: string;
  readonly ink: string;
  readonly fine?: string;
  readonly joint: Point;
}

/** A shape that may belong to what moves. */
export interface Piece {
  readonly skin: string;
  readonly ink: string;
  readonly part?: PartName;
}

/** One view of the right foot: what is painted, from back to front, and what can be lit in it. */
export interface Scene<Region extends string = string> {
  readonly width: number;
  readonly height: number;
  /** Shapes that cover one another, from back to front: under the light, and over it. */
  readonly pieces?: readonly Piece[];
  readonly over?: readonly Piece[];
  /** Path data of the warm fill; light stays within it. */
  readonly ground: string;
  /** Path data of hollows, a breath darker or warmer than the fill. */
  readonly shade?: string;
  /** Path data of the pen's strokes: the contour, and the finer lines within it. */
  readonly ink: string;
  readonly fine: string;
  /** What moves by itself, painted over all that. */
  readonly parts?: readonly Part[];
  /** What stays when the foot as a whole is turned, and the joint it turns on. */
  readonly leg?: Omit<Part, 'name'>;
  /** Where the drawing dissolves at the leg: from full at the first point to nothing at the second. */
  readonly fade?: readonly [x1: number, y1: number, x2: number, y2: number];
  readonly lights: Readonly<Record<Region, readonly Light[]>>;
}

const CONTOUR = 4.4;
const FINE = 3.2;
export const contour = (...curves: readonly Curve[]): string => inks(CONTOUR, ...curves);
export const fine = (...curves: readonly Curve[]): string => inks(FINE, ...curves);
