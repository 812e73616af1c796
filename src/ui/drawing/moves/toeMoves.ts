import { ANCHORS } from '../foot/anchors.ts';
import type { PartName } from '../foot/scene.ts';
import { type Curve, type Point, through } from '../line/curve.ts';
import { arc } from '../line/marks.ts';
import { circlingBothWays } from '../motion/circles.ts';
import { fading } from '../motion/presses.ts';
import { gliding, shifting, swinging } from '../motion/strokes.ts';
import { along, wayOf } from '../motion/way.ts';
import {
  type Actor,
  actor,
  grasping,
  lengthOf,
  type MoveScene,
  nth,
  pace,
  pick,
  STROKE_MS,
} from './moveScene.ts';

const { top } = ANCHORS;
const TURN_RADIUS = 13;
const PART_DEGREES = 11;
const PART_MS = 5_000;
const EACH_TOE = [0, 1, 2, 3, 4] as const;
const partOf = (toe: (typeof EACH_TOE)[number]): PartName => `toe${(toe + 1) as 1 | 2 | 3 | 4 | 5}`;

/** The hands come from either side, thumbs on the instep, fingers under the sole. */
const HAND_TURN = -52;
const HAND_ASIDE = 30;
const beside = (curve: Curve, x: number): Curve =>
  curve.map((piece) => piece.map((point) => ({ x: point.x + x, y: point.y })) as unknown as Curve[number]);
const [OUTER_STROKE, INNER_STROKE] = [beside(top.stroke, HAND_ASIDE), beside(top.stroke, -HAND_ASIDE)];
const sweeping: readonly Actor[] = [
  ...grasping('clasp', (beat) => gliding(OUTER_STROKE, pace(beat, STROKE_MS), { turn: HAND_TURN })),
  ...grasping('clasp', (beat) => gliding(INNER_STROKE, pace(beat, STROKE_MS), { turn: -HAND_TURN }), {
    mirrored: true,
  }),
];
const DROPS = [0.3, 0.55, 0.8] as const;
const spread = DROPS.map((share, i) =>
  actor('drop', () => fading(along(wayOf(top.stroke), share), 'go', [share - 0.2, share - 0.05]), {
    name: `drop${i}`,
  }),
);

/** Each toe is held and carried round; the toe goes with the fingers. */
const turningToe = (toe: (typeof EACH_TOE)[number]): Actor =>
  actor(partOf(toe), (beat) =>
    nth(beat.region) === toe
      ? circlingBothWays({ x: 0, y: TURN_RADIUS }, TURN_RADIUS, lengthOf(beat))
      : undefined,
  );

/** The toes on either side of a gap lean apart, a finger at each. */
const partingToe = (toe: (typeof EACH_TOE)[number]): Actor =>
  actor(partOf(toe), (beat) => {
    const side = nth(beat.region) === toe ? -1 : nth(beat.region) === toe - 1 ? 1 : 0;
    return side === 0 ? undefined : swinging(side * top.outwards * PART_DEGREES, pace(beat, PART_MS));
  });
const partingFinger = (side: -1 | 1): Actor =>
  actor(
    'thumb',
    (beat) => {
      const at = pick(top.gaps, nth(beat.region));
      const away = side * top.outwards;
      const from = { x: at.x + away * 17, y: at.y };
      return shifting({ x: away * 18, y: 0 }, pace(beat, PART_MS), from, 180 + away * 44);
    },
    { name: side < 0 ? 'thumb' : 'otherThumb', mirrored: side > 0, scale: 0.74 },
  );

/** Out to both sides, below where the toes part. */
const apart = ({ x, y }: Point): Curve =>
  through([-58, -30, 0, 30, 58].map((aside) => ({ x: x + aside, y: y + 86 - Math.abs(aside) / 6 })));

/** What hands do on the top of the foot and at its toes. */
export const TOE_MOVES = {
  spreadOil: { view: 'top', lit: 'foot', frame: top.handsFrame, actors: [...sweeping, ...spread] },
  longStrokes: { view: 'top', lit: 'foot', frame: top.handsFrame, actors: sweeping },
  rotateToes: {
    view: 'top',
    lit: 'toes',
    frame: top.toesFrame,
    actors: [
      actor('pinch', (beat) => {
        const { x, y } = pick(top.toes, nth(beat.region));
        return circlingBothWays({ x, y: y + TURN_RADIUS }, TURN_RADIUS, lengthOf(beat), 180);
      }),
      ...EACH_TOE.map(turningToe),
    ],
    sign: ({ region }) => arc(pick(top.roots, nth(region)), nth(region) === 0 ? 56 : 38, 20, -60, 240),
  },
  partToes: {
    view: 'top',
    lit: 'toes',
    frame: top.toesFrame,
    actors: [partingFinger(-1), partingFinger(1), ...EACH_TOE.map(partingToe)],
    sign: ({ region }) => apart(pick(top.gaps, nth(region))),
  },
} as const satisfies Readonly<Record<string, MoveScene>>;
