import { ANCHORS } from '../foot/anchors.ts';
import type { Point } from '../line/curve.ts';
import { circling, circlingAlong } from '../motion/circles.ts';
import type { Beat } from '../motion/motion.ts';
import { fading, kneading, pressing, rippling, still } from '../motion/presses.ts';
import { gliding } from '../motion/strokes.ts';
import {
  type Actor,
  actor,
  breathing,
  lengthOf,
  type MoveScene,
  nth,
  pace,
  pick,
  STROKE_MS,
} from './moveScene.ts';

const { sole } = ANCHORS;
/** The arm comes from beside the heel, so that the line being worked is seen. */
const THUMB_TURN = -24;
const FIST_TURN = -20;
const PALM_TURN = -58;

/** Small places that are pressed, one after another. */
const pressed = (places: (region: string) => Point): readonly [Actor, Actor] => [
  actor('thumb', (beat) => pressing(places(beat.region), lengthOf(beat), THUMB_TURN)),
  actor('ripple', (beat) => rippling(places(beat.region), lengthOf(beat))),
];
const tipOrHeel = (region: string): Point =>
  region.startsWith('tip') ? pick(sole.tips, nth(region)) : sole.heel;
const placeOf = (region: string): Point =>
  region === 'heel' ? sole.heel : region === 'ball' ? sole.ball : sole.arch;
const onEdge = ({ region }: Beat): boolean => region === 'innerArch';
const [placeThumb, placeRipple] = pressed(tipOrHeel);

/** What hands do on the sole, seen from below. */
export const SOLE_MOVES = {
  thumbLines: {
    view: 'sole',
    lit: 'sole',
    frame: sole.footFrame,
    actors: [
      actor('thumb', (beat) =>
        circlingAlong(pick(sole.lines, nth(beat.region)), 15, lengthOf(beat), THUMB_TURN),
      ),
    ],
  },
  knuckleKnead: {
    view: 'sole',
    lit: 'sole',
    frame: sole.footFrame,
    actors: [actor('knuckles', (beat) => kneading(placeOf(beat.region), lengthOf(beat), FIST_TURN))],
  },
  archHold: {
    view: 'sole',
    lit: 'archCentre',
    frame: sole.footFrame,
    actors: [actor('thumb', () => still(sole.archCentre, THUMB_TURN)), breathing(sole.archCentre)],
  },
  archRelease: {
    view: 'sole',
    lit: 'archCentre',
    frame: sole.footFrame,
    actors: [
      actor('thumb', () => fading(sole.archCentre, 'go', [0.1, 0.5], THUMB_TURN)),
      actor('palms', () => fading(sole.palm, 'come', [0.3, 0.5], PALM_TURN), { scale: 0.86 }),
    ],
  },
  archCircles: {
    view: 'sole',
    lit: 'arch',
    frame: sole.footFrame,
    actors: [
      actor('thumb', (beat) =>
        circling(sole.arch, { x: 50, y: 66 }, { ...pace(beat, 4_000), turn: THUMB_TURN }),
      ),
    ],
  },
  toePads: {
    view: 'sole',
    lit: 'pads',
    frame: sole.foreFrame,
    actors: pressed((region) => pick(sole.pads, nth(region))),
  },
  heelEdgeTips: {
    view: 'sole',
    lit: 'foot',
    frame: sole.footFrame,
    actors: [
      actor('thumb', (beat) =>
        onEdge(beat)
          ? gliding(sole.innerEdge, pace(beat, STROKE_MS), { turn: THUMB_TURN })
          : placeThumb.during(beat),
      ),
      { ...placeRipple, during: (beat) => (onEdge(beat) ? undefined : placeRipple.during(beat)) },
    ],
  },
} as const satisfies Readonly<Record<string, MoveScene>>;
