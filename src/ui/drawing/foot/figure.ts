import { type Curve, closedPathOf, type Point } from '../line/curve.ts';
import { groups, line } from '../line/knots.ts';
import { limb } from '../line/limb.ts';
import { area, spot } from '../line/marks.ts';
import { contour, fine, type Piece, type Scene } from './scene.ts';

/** How someone sits: knots as in `line` and `limb`, in the view's own coordinates. */
export interface Pose {
  /** How far the head comes over the foot when bending to it. */
  readonly lean: Point;
  /** What is sat on. */
  readonly seat: readonly string[];
  /** What the worked foot rests on, if not on the seat or the other leg. */
  readonly rest: readonly string[];
  readonly thigh: string;
  readonly shin: string;
  readonly foot: string;
  /** Lines within the shin and the foot. */
  readonly shinFolds: readonly string[];
  readonly footFolds: readonly string[];
  readonly arms: readonly [right: string, left: string];
  readonly cuffs: readonly [right: string, left: string];
  /** Whether the right arm reaches round the leg from behind it. */
  readonly armBehindLeg: boolean;
}

const HEAD = '262,66 276,84 280,108 272,134 254,150 234,150 216,138 204,116 204,92 216,70 238,58 262,66';
const TRUNK =
  '222,146 216,164 186,176 164,196 160,240 168,300 164,372 318,372 314,300 320,240 314,196 294,176 266,164 260,146';
/** Eyes closed, a mouth at ease, and where the hair begins. */
const FACE = [
  '218,106 225,110 233,107',
  '247,107 255,110 262,106',
  '230,130 240,134 250,130',
  '240,108 236,119 241,121',
  '207,96 214,82 232,76 254,78 268,86 276,98',
];
const STANDING = limb('276,366,26 300,384,39 311,416,35 312,450,29 309,510,21 307,556,20 306,566,20');
const SOLE = line('288,552 282,572 270,590 274,600 306,602 338,600 342,590 331,572 325,552');
/** The height of the hips, where a bend begins, and of the neck, where it is whole. */
const [HIPS, NECK] = [372, 146];

const piece = (shape: Curve, ...more: readonly Curve[]): Piece => ({
  skin: closedPathOf(shape),
  ink: contour(shape) + fine(...more),
});
const sinking = (shape: Curve, ...more: readonly Curve[]): Piece => ({
  ...piece(shape, ...more),
  part: 'shoulders',
});
const lines = (knots: readonly string[]): readonly Curve[] => knots.map(line);

/** A seated person from the front, drawn from a pose; the right foot is the one to be worked. */
export function figure(pose: Pose): Scene<'foot' | 'shoulders'> {
  const bent = (knots: string): Curve => line(leaning(knots, pose.lean));
  const [head, trunk] = [bent(HEAD), bent(TRUNK)];
  const [thigh, shin, foot] = [limb(pose.thigh), limb(pose.shin), line(pose.foot)];
  const right = sinking(limb(pose.arms[0]), line(pose.cuffs[0]));
  const left = sinking(limb(pose.arms[1]), line(pose.cuffs[1]));
  return {
    width: 480,
    height: 640,
    pieces: [
      { skin: '', ink: contour(...lines(pose.seat)) },
      sinking(trunk),
      sinking(head, ...FACE.map(bent)),
      piece(SOLE),
      piece(STANDING, line('290,530 308,536 328,530')),
      ...pose.rest.map((knots) => piece(line(knots))),
      ...(pose.armBehindLeg ? [right] : []),
      piece(thigh),
      piece(shin, ...lines(pose.shinFolds)),
      piece(foot, ...lines(pose.footFolds)),
    ],
    over: pose.armBehindLeg ? [left] : [right, left],
    ground: [trunk, head, STANDING, SOLE, thigh, shin, foot].map((shape) => closedPathOf(shape)).join(''),
    ink: '',
    fine: '',
    lights: {
      foot: [area(closedPathOf(foot))],
      shoulders: [spot({ x: 242 + pose.lean.x, y: 196 + pose.lean.y }, 130, 56)],
    },
  };
}

/** Knots moved with the bend of the back: not at all at the hips, wholly from the neck up. */
function leaning(knots: string, lean: Point): string {
  return groups(knots)
    .map(([x = 0, y = 0]) => {
      const share = Math.min(1, Math.max(0, (HIPS - y) / (HIPS - NECK)));
      return `${x + lean.x * share},${y + lean.y * share}`;
    })
    .join(' ');
}
