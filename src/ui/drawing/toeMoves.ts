import { ANCHORS } from './anchors.ts';
import { circlingBothWays } from './circles.ts';
import { type Actor, actor, lengthOf, type MoveScene, nth, pace, pick, STROKE_MS } from './moveScene.ts';
import type { HandKind } from './hands.ts';
import type { PartName } from './scene.ts';
import { gliding, shifting, swinging } from './strokes.ts';

const { top } = ANCHORS;
const TURN_RADIUS = 13;
const PART_DEGREES = 9;
const PART_MS = 5_000;
const EACH_TOE = [0, 1, 2, 3, 4] as const;
const partOf = (toe: (typeof EACH_TOE)[number]): PartName => `toe${(toe + 1) as 1 | 2 | 3 | 4 | 5}`;

const toTheAnkle = (hand: HandKind): readonly Actor[] => [
  actor(hand, (beat) => gliding(top.stroke, pace(beat, STROKE_MS), { turn: 180, follows: true })),
];

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
      const from = { x: at.x + away * 7, y: at.y };
      return shifting({ x: away * 17, y: 0 }, pace(beat, PART_MS), from, 180 + away * 24);
    },
    { name: side < 0 ? 'thumb' : 'otherThumb', mirrored: side < 0 },
  );

/** What hands do on the top of the foot and at its toes. */
export const TOE_MOVES = {
  spreadOil: { view: 'top', lit: 'foot', actors: toTheAnkle('palms') },
  longStrokes: { view: 'top', lit: 'foot', actors: toTheAnkle('palms') },
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
  },
  partToes: {
    view: 'top',
    lit: 'toes',
    frame: top.toesFrame,
    actors: [partingFinger(-1), partingFinger(1), ...EACH_TOE.map(partingToe)],
  },
} as const satisfies Readonly<Record<string, MoveScene>>;
