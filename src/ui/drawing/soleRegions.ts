import { type Curve, coil, type Point, straight, through } from './curve.ts';
import { five } from './five.ts';
import { arc, area, arrow, band, field, finger, line, type Mark, ring, spot } from './marks.ts';
import type { SoleRegion } from './soleNames.ts';

import { ARCH_CENTRE, HEEL, LINES, PAD_PLACES, PADS, TIPS } from './solePlaces.ts';
import { BODY, draw, GAPS, LEG, OUTLINE, onSole, place, TOES } from './soleShape.ts';

const along = (x: number, from: number, to: number): Curve =>
  through([0, 0.25, 0.5, 0.75, 1].map((t) => onSole(x, from + (to - from) * t)));
const SWEEP = draw([16.2, 95], [18, 72], [20.4, 46], [18.4, 18], [17.8, -15]);
const PULL = draw([17.9, -16], [17.9, -9], [17.9, -2]);
const ROUND_ANKLE = arc(place([17.8, -9]), 50, 20, -50, 235);

/** A region softly lit, and the same brightly lit with what the hand does there. */
interface RegionDrawing {
  readonly lit: readonly Mark[];
  readonly focus: readonly Mark[];
}
const both = (...marks: readonly Mark[]): RegionDrawing => ({ lit: marks, focus: marks });
const withHand = (lit: readonly Mark[], ...hand: readonly Mark[]): RegionDrawing => ({
  lit,
  focus: [...lit, ...hand],
});

const touch = (at: Point, radius: number): RegionDrawing =>
  withHand([spot(at, radius)], ring(at, radius * 0.66));
const lines = five((toe) => {
  const [x, y] = PAD_PLACES[toe];
  return withHand([line(coil(LINES[toe], 12, 16))], finger(onSole(x, y + 0.012)));
});
const pads = five((toe) => touch(PADS[toe], ([33, 23, 22, 21, 21] as const)[toe]));
const toes = five((toe) => both(area(TOES[toe])));
const gap = (knots: (typeof GAPS)[number]): RegionDrawing => {
  const { x, y } = place(knots[1]);
  const away = (to: -1 | 1): Mark => arrow(straight({ x: x + to * 15, y }, { x: x + to * 29, y }), 8, 3);
  return withHand([band(draw(...knots), 24)], away(-1), away(1));
};

/** How each region is drawn, on the right sole. */
export const REGION_DRAWINGS: Readonly<Record<SoleRegion, RegionDrawing>> = {
  foot: { lit: [field(OUTLINE + LEG)], focus: [arrow(SWEEP, 24)] },
  ankle: withHand(
    [spot(place([17.8, -8]), 96, 56), finger(place([4.4, -8.5]), -90), finger(place([31.2, -7]), 90)],
    arrow(ROUND_ANKLE, 15),
  ),
  tendon: withHand(
    [spot(place([17.8, -9]), 36, 78), finger(place([12.6, -13]), -90), finger(place([23.2, -13]), 90)],
    arrow(PULL, 16),
  ),
  sole: both(field(BODY)),
  heel: both(spot(HEEL, 104, 96)),
  arch: both(spot(onSole(0.42, 0.42), 108, 128, -6)),
  archCentre: withHand([spot(ARCH_CENTRE, 50)], finger(ARCH_CENTRE)),
  ball: both(spot(onSole(0.52, 0.7), 158, 78, -14)),
  innerArch: withHand([band(along(0.06, 0.15, 0.72), 70)], arrow(along(0.1, 0.16, 0.71), 18)),
  outerEdge: withHand([band(along(0.94, 0.14, 0.66), 70)], arrow(along(0.91, 0.15, 0.65), 18)),
  line1: lines[0],
  line2: lines[1],
  line3: lines[2],
  line4: lines[3],
  line5: lines[4],
  pads: both(...pads.flatMap((pad) => pad.lit)),
  pad1: pads[0],
  pad2: pads[1],
  pad3: pads[2],
  pad4: pads[3],
  pad5: pads[4],
  toes: both(...TOES.map(area)),
  toe1: toes[0],
  toe2: toes[1],
  toe3: toes[2],
  toe4: toes[3],
  toe5: toes[4],
  gap1: gap(GAPS[0]),
  gap2: gap(GAPS[1]),
  gap3: gap(GAPS[2]),
  gap4: gap(GAPS[3]),
  tip1: touch(TIPS[0], 26),
  tip2: touch(TIPS[1], 20),
  tip3: touch(TIPS[2], 19),
};
