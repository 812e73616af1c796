import { ANCHORS } from '../foot/anchors.ts';
import { arc } from '../line/marks.ts';
import { wheeling } from '../motion/circles.ts';
import type { Beat } from '../motion/motion.ts';
import { still } from '../motion/presses.ts';
import { gliding, swinging } from '../motion/strokes.ts';
import { actor, grasping, lengthOf, type MoveScene, pace } from './moveScene.ts';

const { inner } = ANCHORS;
const TURNS_MS = 4_000;
const BEND_MS = 5_000;
const BEND_DEGREES = 26;

/** A circle about the ankle, seen from its side; the second way is the other way round. */
const wheel = (beat: Beat, hold?: typeof inner.toesGrip) =>
  wheeling({ degrees: 10, depth: 0.06, back: beat.index % 2 === 1 }, pace(beat, TURNS_MS), hold);
/** Back, towards the shin, is the first way. */
const bend = (beat: Beat, hold?: typeof inner.bendGrip) =>
  swinging((beat.index % 2 === 0 ? inner.back : -inner.back) * BEND_DEGREES, pace(beat, BEND_MS), hold);

/** What hands do at the ankle and at the big toe, seen from the inner side. */
export const ANKLE_MOVES = {
  drawAchilles: {
    view: 'inner',
    lit: 'tendon',
    frame: inner.ankleFrame,
    actors: [
      actor('pinch', (beat) =>
        gliding(inner.tendon, pace(beat, lengthOf(beat)), { turn: inner.pinchTurn, follows: true }),
      ),
      ...grasping('clasp', () => still(inner.front.at, inner.front.turn)),
    ],
  },
  ankleCircles: {
    view: 'inner',
    lit: 'ankle',
    frame: inner.turnFrame,
    actors: [
      ...grasping('clasp', (beat) => wheel(beat, inner.toesGrip)),
      actor('foot', (beat) => wheel(beat)),
    ],
    sign: () => arc(inner.ankle, 84, 84, -240, 60),
  },
  bendToes: {
    view: 'inner',
    lit: 'toes',
    frame: inner.toeFrame,
    actors: [...grasping('clasp', (beat) => bend(beat, inner.bendGrip)), actor('toes', (beat) => bend(beat))],
    sign: () => arc(inner.toeJoint, 128, 128, -70, -10),
  },
} as const satisfies Readonly<Record<string, MoveScene>>;
