import { type Curve, through } from '../line/curve.ts';
import { band, field, spot } from '../line/marks.ts';
import { contour, type Frame, fine, type Scene } from './scene.ts';
import { sideFoot } from './sideShape.ts';

const foot = sideFoot({ at: { x: 636, y: 484 }, scale: 6, turn: 3, lean: 2, arch: 0.35 });
const { draw, place } = foot;
export const FLOOR = 618;
const inside = (v: number): Curve =>
  draw([12, v], [26, v + 0.6], [40, v + 1.4], [54, v + 1.4], [66, v], [76, v - 0.6]);

/** Places and ways that the roller follows under the foot. */
export const rollerAnchors = {
  /** Where the roller touches the sole, from the heel to the ball. */
  travel: draw([12, -0.5], [26, -0.2], [40, 1.2], [52, 1.3], [62, 0.2], [75, -1]),
  heel: place([12, -0.5]),
  archCentre: place([50, 1.3]),
  ball: place([73, -1]),
  innerEdge: draw([18, 4], [32, 5.4], [46, 7], [58, 6.4], [70, 4.4]),
  toe: place([92, 5.6]),
  /** All of the view, with room before the toes. */
  curlFrame: [-70, -10, 780, 660] as Frame,
  /** Which way the toes turn to curl: 1 clockwise. */
  curl: -1,
  toeJoint: foot.toes.joint,
} as const;
export const placeOnRoller = place;

export const ROLLER: Scene<
  'foot' | 'sole' | 'heel' | 'arch' | 'archCentre' | 'ball' | 'innerArch' | 'outerEdge' | 'toes'
> = {
  width: 700,
  height: 650,
  ground: foot.ground,
  fade: [450, 150, 445, 20],
  ink: contour(...foot.contour, through([40, 350, 660].map((x) => ({ x, y: FLOOR })))),
  fine: fine(foot.tendon, ...foot.folds),
  parts: [foot.toes],
  lights: {
    foot: [field(foot.ground)],
    sole: [band(inside(3), 110)],
    heel: [spot(place([11, 4]), 112, 100)],
    arch: [spot(place([44, 4]), 160, 90)],
    archCentre: [spot(place([50, 3]), 84, 70)],
    ball: [spot(place([73, 3]), 104, 84)],
    innerArch: [band(rollerAnchors.innerEdge, 86)],
    outerEdge: [band(inside(0.6), 40)],
    toes: [foot.toes.light],
  },
};
