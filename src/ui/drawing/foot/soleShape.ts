import { type Curve, closedPathOf, type Point, part, reversed, sample, through } from '../line/curve.ts';
import { type Five, five } from '../line/five.ts';

/**
 * The right sole seen from below, toes up, so the big toe is on the viewer's right; the left sole is its
 * mirror. Knots are hundredths of the foot's length: `u` outwards from the line that touches the inner side
 * of the ball, `v` from the back of the heel (0) to the tip of the longest toe (100).
 */
export type Knot = readonly [u: number, v: number];

/** Length of the foot in drawing units. */
const LENGTH = 600;
const INNER_X = 286;
const TIP_Y = 16;

export const place = ([u, v]: Knot): Point => ({
  x: INNER_X - (u * LENGTH) / 100,
  y: TIP_Y + ((100 - v) * LENGTH) / 100,
});
export const draw = (...knots: readonly Knot[]): Curve => through(knots.map(place));

const INNER_EDGE: readonly Knot[] = [
  [9.6, 3.1],
  [5.4, 12.6],
  [6.2, 25],
  [9.1, 37],
  [9.4, 46],
  [6.6, 58.5],
  [2.4, 68],
  [0.2, 76],
];
const OUTER_EDGE: readonly Knot[] = [
  [39, 65],
  [37.8, 54],
  [35, 38],
  [32.4, 22],
  [30.2, 10.6],
  [26, 3.1],
];
/** Where the sole ends and the first and the last toe begin. */
const INNER_ROOT: Knot = [0.8, 83.4];
const OUTER_ROOT: Knot = [37.9, 73.6];
const HEEL_BACK: Knot = [17.8, 0];
const WEBS = [
  [12.8, 84.8],
  [19.3, 85.4],
  [25.6, 82],
  [31.4, 76.7],
] as const;

interface Toe {
  readonly root: Knot;
  readonly tip: Knot;
  readonly width: number;
  /** Share of the width left at the neck below the cushion. */
  readonly neck: number;
}
const BIG_TOE: Toe = { root: [6.9, 84], tip: [6.3, 100], width: 11.5, neck: 0.93 };
const SECOND: Toe = { root: [16, 85], tip: [16, 98.8], width: 6, neck: 0.84 };
const THIRD: Toe = { root: [22.2, 84], tip: [22.5, 96.1], width: 5.5, neck: 0.84 };
const FOURTH: Toe = { root: [28.2, 80.5], tip: [28.3, 92], width: 5.2, neck: 0.92 };
const LITTLE: Toe = { root: [34.5, 74.6], tip: [33.7, 86], width: 5.5, neck: 0.98 };

/** The side of a toe from its neck to just short of its tip: −1 inwards, 1 outwards. */
function flank({ root, tip, width, neck }: Toe, side: -1 | 1): readonly Knot[] {
  const [du, dv] = [tip[0] - root[0], tip[1] - root[1]];
  const half = (side * width) / 2 / Math.hypot(du, dv);
  const rounds: readonly Knot[] = [
    [0.34, neck],
    [0.66, 1],
    [0.89, 0.73],
  ];
  return rounds.map(([up, out]) => [
    root[0] + du * up + dv * half * out,
    root[1] + dv * up - du * half * out,
  ]);
}
const over = (toe: Toe): readonly Knot[] => [...flank(toe, -1), toe.tip, ...flank(toe, 1).toReversed()];

/** From the web before the little toe, round the heel, to the web after the big toe. */
const ROUND = draw(
  WEBS[3],
  ...over(LITTLE),
  OUTER_ROOT,
  ...OUTER_EDGE,
  HEEL_BACK,
  ...INNER_EDGE,
  INNER_ROOT,
  ...over(BIG_TOE),
  WEBS[0],
);
const TOE_PIECES = 8;
const TOE_RIMS: Five<Curve> = [
  ROUND.slice(-TOE_PIECES),
  draw(WEBS[0], ...over(SECOND), WEBS[1]),
  draw(WEBS[1], ...over(THIRD), WEBS[2]),
  draw(WEBS[2], ...over(FOURTH), WEBS[3]),
  ROUND.slice(0, TOE_PIECES),
];
/** Where each toe meets the sole, from its inner to its outer side. */
const CREASES: Five<Curve> = [
  draw(INNER_ROOT, [4, 82.1], [9, 82.6], WEBS[0]),
  draw(WEBS[0], [14.6, 83.8], [17.4, 83.9], WEBS[1]),
  draw(WEBS[1], [20.9, 83.1], [23.2, 81.7], WEBS[2]),
  draw(WEBS[2], [27, 79.4], [29.1, 77.2], WEBS[3]),
  draw(WEBS[3], [32.8, 74.7], [35, 73.5], OUTER_ROOT),
];

/** The rim without its toes, drawn apart from them. */
export const EDGE = ROUND.slice(TOE_PIECES, -TOE_PIECES);
export const TOE_EDGES = TOE_RIMS;
const RIM: readonly Curve[] = [ROUND, ...TOE_RIMS.slice(1, 4)];
export const OUTLINE = closedPathOf(...RIM);
/** The sole without its toes. */
export const BODY = closedPathOf(ROUND.slice(TOE_PIECES, -TOE_PIECES), ...CREASES);
/** Each toe, from the big one. */
export const TOES = five((i) => closedPathOf(TOE_RIMS[i], reversed(CREASES[i])));

/** The gaps between the toes: the web, the middle, and where the cushions touch. */
export const GAPS = [
  [WEBS[0], [12.6, 89.5], [12.7, 95]],
  [WEBS[1], [19.2, 89.5], [19.3, 94]],
  [WEBS[2], [25.4, 86.6], [25.6, 90.6]],
  [WEBS[3], [31.2, 81.5], [31.3, 85.4]],
] as const;

/** Fine inner lines: a fold under each toe, the hollow of the arch. */
export const FOLDS: readonly Curve[] = [
  ...CREASES.map((crease) => part(crease, 0.2, 0.8)),
  draw([7.5, 63.6], [12, 61], [15.6, 56], [17, 49], [16.4, 41], [14, 33.5]),
];
/** The inner hollow under the arch, a shade that the outline cuts off on its open side. */
export const HOLLOW = closedPathOf(
  draw([0, 67.5], [7.5, 63.6], [12, 61], [15.6, 56], [17, 49], [16.4, 41], [14, 33.5], [10.4, 28], [2, 22]),
);

export const outlinePoints: readonly Point[] = RIM.flatMap((curve) => sample(curve));
/** Where the ball is broadest on either side, where the little toe begins, and where the other toes do. */
const [BALL_INNER_V, BALL_OUTER_V, LITTLE_TOE_V, TOES_V] = [76.8, 65, 73, 82];

/**
 * A place on the pressure-point map: `x` from the inner edge, `y` from the heel, both 0 to 1. On the sole
 * `x` is a share of its own width at that height, on the toes of the forefoot's.
 */
export function onSole(x: number, y: number): Point {
  const v = y * 100;
  const { inner } = edges(Math.min(v, BALL_INNER_V));
  const { outer } = edges(v > TOES_V ? BALL_OUTER_V : Math.min(v, LITTLE_TOE_V));
  return { x: inner + (outer - inner) * x, y: place([0, v]).y };
}

function edges(v: number): { inner: number; outer: number } {
  const { y } = place([0, v]);
  const crossings = outlinePoints.flatMap((a, i) => {
    const b = outlinePoints[(i + 1) % outlinePoints.length] ?? a;
    return a.y <= y === b.y <= y ? [] : [a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y)];
  });
  return { inner: Math.max(...crossings), outer: Math.min(...crossings) };
}
