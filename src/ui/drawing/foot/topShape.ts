import { type Curve, closedPathOf, type Point, reversed, through } from '../line/curve.ts';
import { five } from '../line/five.ts';

/**
 * The right foot from above and in front, toes up, so the big toe is on the viewer's left. Knots are
 * hundredths of the foot's length: `u` outwards from the inner side of the ball, `v` from the heel.
 */
export type Knot = readonly [u: number, v: number];
const SCALE = 7.4;

export const place = ([u, v]: Knot): Point => ({
  x: 34 + u * SCALE,
  y: 24 + (v > 82 ? 100 - v : 18 + (82 - v) * SHORT) * SCALE,
});
/** The instep is seen foreshortened. */
const SHORT = 0.86;
export const draw = (...knots: readonly Knot[]): Curve => through(knots.map(place));

interface Toe {
  readonly root: Knot;
  readonly tip: Knot;
  readonly width: number;
}
const TOE_SHAPES: readonly Toe[] = [
  { root: [7, 79], tip: [6.4, 100], width: 11.2 },
  { root: [16.2, 79], tip: [16.4, 98.6], width: 6.6 },
  { root: [22.8, 77], tip: [23.2, 95.8], width: 6.2 },
  { root: [29, 73.4], tip: [29.4, 91.8], width: 5.9 },
  { root: [35.2, 67.6], tip: [35, 86], width: 6 },
];

/** A place on a toe: `up` from its root to its tip, `out` of half its width. */
function onToe({ root, tip, width }: Toe, up: number, out: number): Knot {
  const [du, dv] = [tip[0] - root[0], tip[1] - root[1]];
  const half = (out * width) / 2 / Math.hypot(du, dv);
  return [root[0] + du * up + dv * half, root[1] + dv * up - du * half];
}
const toe = (i: number): Toe => TOE_SHAPES[i] as Toe;
const RIM = [
  [0.12, 0.86],
  [0.34, 0.9],
  [0.56, 0.97],
  [0.76, 1],
  [0.9, 0.78],
] as const;
const rim = (i: number): readonly Knot[] => [
  ...RIM.map(([up, out]) => onToe(toe(i), up, -out)),
  toe(i).tip,
  ...RIM.map(([up, out]) => onToe(toe(i), up, out)).toReversed(),
];

export const TOE_RIMS = five((i) => draw(...rim(i)));
/** Each toe's contour, from its tip's inner side round the base. */
export const TOE_LOOPS = five((i): readonly Curve[] => [
  reversed(TOE_RIMS[i]),
  draw(onToe(toe(i), 0.12, -0.86), onToe(toe(i), 0.02, 0), onToe(toe(i), 0.12, 0.86)),
]);
export const TOES = five((i) => closedPathOf(...TOE_LOOPS[i]));
export const NAILS = five((i) =>
  draw(
    ...(
      [
        [0.93, -0.62],
        [0.84, -0.66],
        [0.755, -0.5],
        [0.735, 0],
        [0.755, 0.5],
        [0.84, 0.66],
        [0.93, 0.62],
      ] as const
    ).map(([up, out]) => onToe(toe(i), up, out)),
  ),
);
/** Two small folds over the middle joint of each toe. */
export const CREASES = five((i) =>
  draw(
    ...(
      [
        [0.5, -0.5],
        [0.475, 0],
        [0.5, 0.5],
      ] as const
    ).map(([up, out]) => onToe(toe(i), up, out)),
  ),
);
/** Where the skin passes from one toe to the next. */
const WEBS = ([0, 1, 2, 3] as const).map((i) =>
  draw(onToe(toe(i), 0.26, 0.94), onToe(toe(i), 0.15, 1.06), onToe(toe(i + 1), 0.26, -0.94)),
);
/** A place on a toe: `up` from its root (0) to its tip (1), `out` from its inner (−1) to its outer side (1). */
export const toePoint = (i: 0 | 1 | 2 | 3 | 4, up: number, out = 0): Point => place(onToe(toe(i), up, out));

export const INNER: Curve = draw(
  [2, 83.6],
  [0.6, 78.6],
  [0.4, 73],
  [2.6, 65],
  [5.8, 56],
  [8, 47],
  [8.6, 39],
  [7.6, 31],
  [5.6, 24.6],
  [5.2, 19.4],
  [7, 13.6],
  [8.6, 7],
  [8.6, -2],
  [7.8, -12],
);
export const OUTER: Curve = draw(
  [37.6, 72.4],
  [39, 67],
  [39.2, 61],
  [38.2, 53],
  [36.8, 45],
  [34.6, 38],
  [33.8, 32.6],
  [34.8, 28],
  [34.6, 23],
  [32.2, 17],
  [30.8, 9],
  [30.8, -2],
  [31.6, -12],
);

/** Where the foot ends under the toes. */
const ACROSS = draw([37.6, 72.4], [35, 73], [29, 79], [22.8, 83], [16, 86], [7, 86], [2, 83.6]);
/** The foot and leg without the toes. */
export const BODY_LOOP: readonly Curve[] = [INNER, reversed(OUTER), ACROSS];
/** Tendons, the bones of the ankle, the fold of the instep. */
export const FOLDS: readonly Curve[] = [
  ...WEBS,
  draw([8, 76], [9, 66], [11.6, 56]),
  draw([17.4, 76], [18, 66], [18.8, 56]),
  draw([23.6, 73], [23.4, 65], [22.8, 57]),
  draw([29.2, 69], [28.2, 62], [26.6, 55]),
  draw([11, 25], [8.6, 22], [9.4, 18]),
  draw([29.4, 29], [31.6, 26], [30.8, 22]),
  draw([14, 33], [19, 30.6], [25, 33]),
];
