import { closedPathOf, type Point } from '../line/curve.ts';
import { five } from '../line/five.ts';
import { field, type Light, spot } from '../line/marks.ts';
import { contour, type Frame, fine, type Scene } from './scene.ts';
import {
  BODY_LOOP,
  CREASES,
  draw,
  FOLDS,
  INNER,
  NAILS,
  OUTER,
  place,
  TOE_RIMS,
  TOES,
  toePoint,
} from './topShape.ts';

/** Without the toes, which would be seen where they were once they move. */
const ground = closedPathOf(...BODY_LOOP);
const whole = ground + TOES.join('');

/** From the web up to where two toes part. */
const cleft = (i: 0 | 1 | 2 | 3): readonly Point[] =>
  [0.16, 0.46, 0.76].map((up) => {
    const [a, b] = [toePoint(i, up, 1), toePoint((i + 1) as 1 | 2 | 3 | 4, up + 0.06, -1)];
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  });

/** Places and ways that the hands follow on the top of the foot. */
export const topAnchors = {
  toes: five((i) => toePoint(i, 0.62)),
  tips: five((i) => toePoint(i, 0.92)),
  roots: five((i) => toePoint(i, 0.08)),
  gaps: [cleft(0)[1], cleft(1)[1], cleft(2)[1], cleft(3)[1]] as readonly Point[],
  ankle: place([20, 22]),
  /** From the toes over the instep to the ankle. */
  stroke: draw([18.6, 92], [18.8, 78], [19.4, 60], [20, 40], [20.2, 18]),
  /** Which way the outer side lies: 1 to the right. */
  outwards: 1,
  /** The part of the view that shows the toes large. */
  toesFrame: [-60, -90, 480, 540] as Frame,
  /** All of it, with room for a hand on either side. */
  handsFrame: [-130, -20, 620, 720] as Frame,
} as const;

const toes = five((i): readonly Light[] => [spot(toePoint(i, 0.62), i === 0 ? 70 : 46, i === 0 ? 104 : 92)]);
const gap = (i: 0 | 1 | 2 | 3): readonly Light[] => [spot(cleft(i)[1] as Point, 36, 76)];

export const TOP: Scene<
  'foot' | 'top' | 'ankle' | 'toes' | `toe${1 | 2 | 3 | 4 | 5}` | `gap${1 | 2 | 3 | 4}`
> = {
  width: 360,
  height: 700,
  ground,
  fade: [180, 600, 180, 698],
  ink: contour(INNER, OUTER),
  parts: five((i) => ({
    name: `toe${(i + 1) as 1 | 2 | 3 | 4 | 5}` as const,
    skin: TOES[i],
    ink: contour(TOE_RIMS[i]),
    fine: fine(NAILS[i], CREASES[i]),
    joint: toePoint(i, 0.05),
  })),
  fine: fine(...FOLDS),
  lights: {
    foot: [field(whole)],
    top: [spot(place([19.6, 54]), 160, 230)],
    ankle: [spot(place([20, 23]), 150, 110)],
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
  },
};
