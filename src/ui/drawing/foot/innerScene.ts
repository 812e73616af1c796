import { band, field, spot } from '../line/marks.ts';
import { contour, type Frame, fine, type Scene } from './scene.ts';
import { sideFoot } from './sideShape.ts';

const foot = sideFoot({ at: { x: 300, y: 560 }, scale: 5.6, turn: 58, lean: 8, arch: 1 });
const { place, draw } = foot;

/** Places and ways that the hands follow on the inner side. */
export const innerAnchors = {
  /** From the calf down to the heel. */
  tendon: draw([10.6, 52], [10.6, 46], [9.6, 36], [7.4, 27], [4.8, 19]),
  ankle: place([25, 31]),
  heel: place([9, 9]),
  /** The toe's middle, its tip, the joint on which it bends. */
  toe: place([92, 5.6]),
  toeTip: place([99, 6]),
  toeJoint: foot.toes.joint,
  /** From the heel along the inner edge of the arch to the ball. */
  innerEdge: draw([12, 4.4], [20, 4.4], [30, 6.6], [38, 8.6], [47, 9.4], [56, 8.2], [64, 5.6], [72, 4.6]),
  /** From the toe over the instep to the ankle. */
  stroke: draw([95, 8.6], [86, 9.6], [77, 12.6], [67, 16.4], [58, 20.4], [50, 24.8], [43, 29.6], [37, 35]),
  /** How a pinch is turned that comes from behind the heel. */
  pinchTurn: -34,
  /** Where the other hand holds the front of the ankle. */
  front: { at: place([40, 42]), turn: 146 },
  /** Where a hand holds the toes to turn the foot, and where one holds the big toe to bend it. */
  toesGrip: { pivot: place([25, 29]), at: place([77, 8.4]), turn: 172 },
  bendGrip: { pivot: foot.toes.joint, at: place([99, 6]), turn: 120 },
  /** Which way the toes turn towards the shin: 1 clockwise. */
  back: 1,
  /** The part of the view that leaves out what nothing happens on, and one with room for a hand at the toes. */
  ankleFrame: [-20, -30, 680, 630] as Frame,
  turnFrame: [-60, -110, 700, 690] as Frame,
  /** The part of the view that shows the toe large, with room for the hand that bends it. */
  toeFrame: [-240, -190, 680, 700] as Frame,
} as const;
export const placeInner = place;

export const INNER: Scene<'foot' | 'tendon' | 'ankle' | 'heel' | 'innerArch' | 'top' | 'toes'> = {
  width: 630,
  height: 700,
  ground: foot.parted.ground,
  leg: foot.parted.leg,
  shade: foot.shade,
  fade: [480, 330, 622, 318],
  ink: contour(...foot.parted.contour),
  fine: fine(...foot.folds),
  parts: [foot.toes],
  lights: {
    foot: [field(foot.ground)],
    tendon: [band(innerAnchors.tendon, 84)],
    ankle: [spot(innerAnchors.ankle, 118, 108)],
    heel: [spot(innerAnchors.heel, 112, 108)],
    innerArch: [band(innerAnchors.innerEdge, 76)],
    top: [band(innerAnchors.stroke, 100)],
    toes: [foot.toes.light],
  },
};
