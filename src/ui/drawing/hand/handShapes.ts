import { closedPathOf } from '../line/curve.ts';
import { groups, line } from '../line/knots.ts';
import { limb } from '../line/limb.ts';
import { body, fold, type HandDrawing, type HandPart, nail, piece } from './handParts.ts';

const finger = (x: number, top: number, half: number): HandPart =>
  piece(
    limb(
      `${x * 0.9},90,${half} ${x},${top + 70},${half} ${x},${top + 40},${half * 0.96} ${x},${top + half * 0.8},${half * 0.84}`,
    ),
    fold(x, top + 52, half * 0.5),
  );
const long = (x: number, top: number, half: number, root: number): HandPart => {
  const at = (share: number): number => top + (root - top) * share;
  return piece(
    limb(
      `${x * 0.84},${at(1.1)},${half * 1.08} ${x * 0.94},${at(0.62)},${half} ${x},${at(0.32)},${half * 0.95} ${x},${top + half * 0.8},${half * 0.82}`,
    ),
    nail(x, top + half * 0.7, half * 0.56, half * 0.8),
    fold(x * 0.96, at(0.6), half * 0.5),
  );
};

/** A loose fist, the middle knuckles on the foot. */
export const knuckles: HandDrawing = {
  fade: [0, 30, 250],
  parts: [
    finger(66, -12, 20),
    finger(24, -26, 23),
    finger(-21, -28, 24),
    finger(-66, -16, 23),
    body(
      line(
        '-92,150 -92,100 -68,72 -46,84 -22,64 2,80 24,66 46,84 66,78 86,106 82,160 60,280 -60,280 -92,150',
      ),
      line('-90,96 -68,72 -46,84'),
      line('-46,84 -22,64 2,80'),
      line('2,80 24,66 46,84'),
      line('46,84 66,76 84,100 84,140 74,190 58,280'),
      line('-88,150 -80,200 -60,280'),
    ),
    piece(limb('-72,160,22 -92,138,24 -100,108,20 -92,72,19 -78,50,16')),
  ],
};

/** A flat hand, seen from its back. */
export const palms: HandDrawing = {
  size: 1.25,
  fade: [0, 10, 260],
  parts: [
    long(58, -92, 16, 34),
    long(24, -136, 18, 14),
    long(-14, -148, 19, 8),
    long(-50, -126, 18, 16),
    piece(limb('-44,130,30 -74,92,26 -98,48,20 -108,6,19 -110,-32,15')),
    body(
      line('-71,50 -70,30 -66,14 -32,4 6,2 40,10 72,34 76,80 66,150 54,280 -46,280 -58,150 -71,50'),
      line('75,30 77,80 68,140 56,200 54,280'),
      line('-68,6 -70,30 -78,62'),
      line('-58,140 -54,200 -46,280'),
    ),
  ],
};

/** A drop between two palms. */
/** The lower hand, its palm up; the upper one is the same, turned about the drop. */
const LOWER = [
  '-210,92,34 -150,84,36 -90,78,30 -30,74,21 30,68,17 84,54,14 116,40,11',
  '-124,70,20 -90,50,17 -64,34,14 -50,22,11',
];
const turned = (girths: string): string =>
  groups(girths)
    .map(([x = 0, y = 0, half]) => [-x, -y, half].join())
    .join(' ');
export const oil: HandDrawing = {
  fade: [0, 0, 220],
  parts: [
    ...LOWER.flatMap((girths) => [piece(limb(girths)), piece(limb(turned(girths)))]),
    {
      skin: '',
      ink: '',
      light: closedPathOf(line('0,-38 9,-18 18,2 13,18 0,25 -13,18 -18,2 -9,-18 0,-38')),
    },
  ],
};
