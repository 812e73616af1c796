import { type Curve, closedPathOf, type Point, reversed, through } from '../line/curve.ts';
import { five } from '../line/five.ts';
import { area, band, field, type Light, spot } from '../line/marks.ts';
import { contour, type Frame, fine, type Scene } from './scene.ts';
import type { SoleRegion } from './soleNames.ts';
import { ARCH_CENTRE, HEEL, LINES, PADS, TIPS } from './solePlaces.ts';
import {
  BODY,
  draw,
  EDGE,
  FOLDS,
  GAPS,
  HOLLOW,
  OUTLINE,
  onSole,
  place,
  TOE_EDGES,
  TOES,
} from './soleShape.ts';

/** The leg beyond the heel, bones of the ankle and calf, and the tendon that runs into the heel. */
const SIDES: readonly [Curve, Curve] = [
  draw([6.2, 8], [4.9, 3], [4.4, -1.6], [5.4, -6], [7.7, -11], [9.2, -16.4], [9, -23], [7.2, -30]),
  draw(
    [29.6, 8],
    [31.2, 3.4],
    [31.6, -0.6],
    [30.4, -5.4],
    [27.9, -10.6],
    [26.4, -16],
    [26.8, -23],
    [28.8, -30],
  ),
];
const TENDON = [
  draw([10.6, -0.6], [13.4, -4.4], [15, -9.6], [15.5, -15], [15, -21.6], [13.2, -29]),
  draw([25.2, -0.6], [22.4, -4.4], [20.8, -9.6], [20.4, -15], [21, -21.6], [23, -29]),
];
const LEG = closedPathOf(SIDES[1], reversed(SIDES[0]));
const ground = LEG + OUTLINE;

const edge = (x: number, from: number, to: number): Curve =>
  through([0, 0.25, 0.5, 0.75, 1].map((t) => onSole(x, from + (to - from) * t)));
const middle = (points: readonly Point[]): Point => points[1] as Point;

/** Places and ways that the hands follow on the sole. */
export const soleAnchors = {
  lines: LINES,
  pads: PADS,
  tips: TIPS,
  archCentre: ARCH_CENTRE,
  heel: HEEL,
  ball: onSole(0.52, 0.7),
  arch: onSole(0.42, 0.42),
  /** Where an open hand lies across the arch. */
  palm: onSole(0.45, 0.62),
  /** From the inner to the outer side of the ball. */
  across: through([onSole(0.18, 0.72), onSole(0.4, 0.715), onSole(0.6, 0.7), onSole(0.82, 0.665)]),
  innerEdge: edge(0.06, 0.15, 0.72),
  outerEdge: edge(0.94, 0.14, 0.66),
  gaps: GAPS.map((gap) => middle(gap.map(place))),
  /** From the calf down to the heel. */
  tendon: draw([18, -24], [18, -16], [18, -9], [17.9, -3]),
  ankle: place([18, -3]),
  /** From the toes over the sole to the ankle. */
  stroke: draw([17, 92], [18.4, 74], [20, 50], [18.6, 20], [18, -10]),
  /** The part of the view that leaves out the leg, and one that shows the forefoot large. */
  footFrame: [-60, -24, 460, 730] as Frame,
  foreFrame: [-70, -34, 480, 500] as Frame,
} as const;

const lines = five((i): readonly Light[] => [band(LINES[i], 50)]);
const pads = five((i): readonly Light[] => [spot(PADS[i], ([40, 27, 26, 25, 25] as const)[i])]);
const toes = five((i): readonly Light[] => [area(TOES[i])]);
const gap = (i: 0 | 1 | 2 | 3): readonly Light[] => [spot(place(GAPS[i][1]), 28, 54)];

const lights: Readonly<Record<SoleRegion, readonly Light[]>> = {
  foot: [field(ground)],
  ankle: [spot(place([18, -4]), 110, 70)],
  tendon: [band(soleAnchors.tendon, 64)],
  sole: [field(BODY)],
  heel: [spot(HEEL, 112, 104)],
  arch: [spot(onSole(0.42, 0.42), 112, 138, -6)],
  archCentre: [spot(ARCH_CENTRE, 60)],
  ball: [spot(onSole(0.52, 0.7), 164, 82, -14)],
  innerArch: [band(soleAnchors.innerEdge, 70)],
  outerEdge: [band(soleAnchors.outerEdge, 70)],
  line1: lines[0],
  line2: lines[1],
  line3: lines[2],
  line4: lines[3],
  line5: lines[4],
  pads: pads.flat(),
  pad1: pads[0],
  pad2: pads[1],
  pad3: pads[2],
  pad4: pads[3],
  pad5: pads[4],
  toes: toes.flat(),
  toe1: toes[0],
  toe2: toes[1],
  toe3: toes[2],
  toe4: toes[3],
  toe5: toes[4],
  gap1: gap(0),
  gap2: gap(1),
  gap3: gap(2),
  gap4: gap(3),
  tip1: [spot(TIPS[0], 32)],
  tip2: [spot(TIPS[1], 22)],
  tip3: [spot(TIPS[2], 21)],
};

export const SOLE: Scene<SoleRegion> = {
  width: 340,
  height: 800,
  ground,
  shade: HOLLOW,
  fade: [170, 700, 170, 798],
  ink: contour(...SIDES.map((side) => side.slice(1)), EDGE, ...TOE_EDGES),
  fine: fine(
    ...FOLDS,
    ...TENDON,
    draw([10.6, 78.6], [16, 79.6], [22.6, 77.6], [28.6, 73.4]),
    draw([12, 70.6], [17, 66.4], [23.6, 66]),
    draw([25.6, 9.4], [21.6, 6.2], [16.8, 5.2], [12.4, 6.6]),
  ),
  lights,
};
