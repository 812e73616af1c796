import { type Curve, closedPathOf, type Point, part, through } from '../line/curve.ts';
import { smooth } from '../line/ease.ts';
import { spot } from '../line/marks.ts';
import { DEGREE, hinge, type Knot } from './hinge.ts';
import { contour, fine } from './scene.ts';

/**
 * The right foot seen from its inner side. Knots are hundredths of the foot's length: `u` from the back of
 * the heel (0) to the tip of the big toe (100), `v` up from the floor.
 */

/** How the foot is held and where it lies in its view. */
interface Pose {
  /** Where the back of the heel on the floor comes to lie. */
  readonly at: Point;
  /** Drawing units to a hundredth of the foot's length. */
  readonly scale: number;
  /** Degrees clockwise that the whole foot is turned from standing, toes to the left. */
  readonly turn: number;
  /** Degrees that the leg leans back at the ankle. */
  readonly lean: number;
  /** How hollow the arch is; 1 unloaded. */
  readonly arch: number;
}

const ANKLE: Knot = [25, 29];
const TOE_JOINT: Knot = [82, 7.4];

/** From the calf down the tendon, round the heel, along the arch to the fold under the big toe. */
const BACK: readonly Knot[] = [
  [-2, 96],
  [0.6, 84],
  [4.2, 71],
  [6.8, 59],
  [7.8, 48],
  [7, 38],
  [5, 29],
  [2.4, 21],
  [0.4, 14.4],
  [0, 8.6],
  [1.9, 3.4],
  [6, 0.5],
];
const UNDER: readonly Knot[] = [
  [12.6, -0.6],
  [20, -0.5],
  [28, 0.7],
  [36, 3],
  [44, 4.5],
  [52, 4.2],
  [60, 1.8],
  [67, -0.6],
  [74.6, -1.2],
  [80.6, 0],
  [84.6, 1.9],
];
/** Where `BACK` and `OVER` pass the height of the ankle. */
const [HEEL_SIDE, SHIN_SIDE] = [6, 6];
/** Round the big toe, from that fold to the joint on top. */
const TOE: readonly Knot[] = [
  [83.4, 2.6],
  [86.4, 0.7],
  [90.4, -0.3],
  [95, 0.2],
  [98.8, 2.6],
  [100, 6],
  [98.8, 9.4],
  [95.4, 11.4],
  [91, 11.8],
  [86.4, 11.9],
  [82, 13.2],
];
const OVER: readonly Knot[] = [
  [84, 12.4],
  [79.6, 14.8],
  [74.4, 17.4],
  [67, 20.6],
  [59, 24.8],
  [51.6, 29.2],
  [45.6, 33.8],
  [41.8, 38.6],
  [40, 45],
  [39.2, 53],
  [39.6, 65],
  [41.4, 80],
  [42.4, 96],
];

export function sideFoot({ at, scale, turn, lean, arch }: Pose) {
  const place = (knot: Knot): Point => {
    const [u, v] = hinge(knot, ANKLE, -lean * smooth((knot[1] - 12) / 32));
    const [x, y] = [-u * scale, -v * scale];
    const [cos, sin] = [Math.cos(turn * DEGREE), Math.sin(turn * DEGREE)];
    return { x: at.x + x * cos - y * sin, y: at.y + x * sin + y * cos };
  };
  const draw = (...knots: readonly Knot[]): Curve => through(knots.map(place));
  const hollow = ([u, v]: Knot): Knot => [u, u > 24 && u < 70 ? v * arch : v];
  const heel = draw(...BACK, ...UNDER.map(hollow));
  const over = draw(...OVER);
  const toe = draw(...TOE);
  const vault = draw([25, 4], [33, 8.4], [42, 10.6], [51, 10], [59.6, 6.4], [66, 2.2]);
  const end = draw([84.6, 1.9], [86.4, 4.4], [86.8, 8.4], [84, 12.4]);
  const tendon = draw([15.6, 56], [15.2, 46], [13.8, 37], [11.6, 29.4], [9, 24]);
  return {
    place,
    draw,
    /** The foot and leg without the toe. */
    ground: closedPathOf(heel, end, over),
    contour: [heel, over],
    /** The same parted at the ankle's height, where a turn moves the contour along itself. */
    parted: {
      ground: closedPathOf(heel.slice(HEEL_SIDE), end, over.slice(0, SHIN_SIDE)),
      contour: [heel.slice(HEEL_SIDE), over.slice(0, SHIN_SIDE)],
      leg: {
        // Reaches far under the foot, so that nothing opens between them when it turns.
        skin: closedPathOf(
          heel.slice(0, HEEL_SIDE),
          draw([5, 29], [10, 17], [25, 12], [40, 20], [48, 31]),
          over.slice(SHIN_SIDE - 1),
        ),
        ink: contour(heel.slice(0, HEEL_SIDE), over.slice(SHIN_SIDE - 1)),
        fine: fine(tendon),
        joint: place(ANKLE),
      },
    },
    shade: closedPathOf(vault, draw([68, -3], [45, -3], [22, -3])),
    toes: {
      name: 'toes' as const,
      skin: closedPathOf(toe, draw([82, 13.2], [78.4, 11], [77.4, 6.4], [83.4, 2.6])),
      ink: contour(toe) + fine(draw([91.4, 11.4], [92.4, 9], [95.6, 7.8], [99.4, 7.6])),
      joint: place(TOE_JOINT),
      light: spot(place([92, 5.8]), scale * 12, scale * 8.6, turn),
    },
    /** The hollow beside the tendon. */
    tendon,
    /** Inner ankle bone, a fold at the instep, the joint of the toe, the arch. */
    folds: [
      draw([20.8, 28.4], [20, 32], [21.6, 35.4], [25.2, 36.4], [28.4, 34.6], [29.4, 31.2]),
      draw([40.6, 35], [37.4, 33], [35.4, 30]),
      draw([75.6, 12.4], [77.6, 10.4], [78, 7.6]),
      part(vault, 0.1, 0.9),
    ],
  };
}
