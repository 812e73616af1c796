import { ANCHORS } from '../foot/anchors.ts';
import { arc } from '../line/marks.ts';
import { still } from '../motion/presses.ts';
import { swinging } from '../motion/strokes.ts';
import { actor, breathing, type MoveScene, pace, toAndFro } from './moveScene.ts';

const { sole, roller } = ANCHORS;
const CURL_MS = 4_000;
const CURL_DEGREES = 34;

/** Short enough to leave the foot to be seen. */
const BAR = { scale: 0.56 };

/** What a roller does under the foot, and the toes over it. */
export const ROLLER_MOVES = {
  rollHeelToBall: {
    view: 'roller',
    lit: 'sole',
    actors: [actor('roller', toAndFro(roller.travel))],
  },
  rollInnerArch: {
    view: 'sole',
    lit: 'innerArch',
    frame: sole.footFrame,
    actors: [actor('bar', toAndFro(sole.innerEdge), BAR)],
  },
  rollOuterEdge: {
    view: 'sole',
    lit: 'outerEdge',
    frame: sole.footFrame,
    actors: [actor('bar', toAndFro(sole.outerEdge), BAR)],
  },
  rollAcrossBall: {
    view: 'sole',
    lit: 'ball',
    frame: sole.footFrame,
    actors: [actor('bar', toAndFro(sole.across, 90), BAR)],
  },
  rollHold: {
    view: 'roller',
    lit: 'archCentre',
    actors: [actor('roller', () => still(roller.archCentre)), breathing(roller.archCentre)],
  },
  toeCurls: {
    view: 'roller',
    lit: 'toes',
    frame: roller.curlFrame,
    actors: [
      actor('toes', (beat) => swinging(roller.curl * CURL_DEGREES, pace(beat, CURL_MS))),
      actor('roller', () => still(roller.ball)),
    ],
    sign: () => arc(roller.toeJoint, 142, 142, 186, 128),
  },
} as const satisfies Readonly<Record<string, MoveScene>>;
