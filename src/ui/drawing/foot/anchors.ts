import type { Point } from '../line/curve.ts';
import { innerAnchors, placeInner } from './innerScene.ts';
import { pairAnchors, placeOnPair } from './pairScene.ts';
import { placeOnRoller, rollerAnchors } from './rollerScene.ts';
import { drawnUpAnchors, placeOnSeat, rollerSeatAnchors, seatAnchors, stoolAnchors } from './seatScene.ts';
import { soleAnchors } from './soleScene.ts';
import { place as placeOnSole } from './soleShape.ts';
import { topAnchors } from './topScene.ts';
import { place as placeOnTop } from './topShape.ts';
import type { ViewName } from './views.ts';

/** Named places and ways in each view, on the right foot, in the view's coordinates. */
export const ANCHORS = {
  sole: soleAnchors,
  inner: innerAnchors,
  top: topAnchors,
  roller: rollerAnchors,
  seat: seatAnchors,
  drawnUp: drawnUpAnchors,
  stool: stoolAnchors,
  rollerSeat: rollerSeatAnchors,
  pair: pairAnchors,
} as const;

/** From hundredths of the foot's length (see each shape's file) to the view's coordinates. */
export const PLACE: Readonly<Record<ViewName, (knot: readonly [number, number]) => Point>> = {
  sole: placeOnSole,
  inner: placeInner,
  top: placeOnTop,
  roller: placeOnRoller,
  seat: placeOnSeat,
  drawnUp: placeOnSeat,
  stool: placeOnSeat,
  rollerSeat: placeOnSeat,
  pair: placeOnPair,
};
