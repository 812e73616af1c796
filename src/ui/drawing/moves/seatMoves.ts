import { ANCHORS } from '../foot/anchors.ts';
import { still, swelling } from '../motion/presses.ts';
import { gliding, shifting, sinking } from '../motion/strokes.ts';
import { type Actor, actor, type MoveScene, pace } from './moveScene.ts';

const { seat, pair } = ANCHORS;
const BREATH_MS = 10_000;
const SINK_MS = 5_000;
const RUB_MS = 2_500;
/** Passing over from one foot to the other. */
const OVER_MS = 5_000;

const glow = actor('breath', (beat) => swelling(seat.foot, 'inAndOut', pace(beat, BREATH_MS)));
const arrows: readonly Actor[] = seat.besideShoulders.map((at, i) =>
  actor('arrow', (beat) => sinking(at, 34, pace(beat, SINK_MS)), { name: `arrow${i}` }),
);

/** How one sits, and what happens between the feet. */
export const SEAT_MOVES = {
  prepare: {
    view: 'seat',
    lit: 'foot',
    actors: [
      actor('oil', (beat) => shifting({ x: 0, y: 8 }, pace(beat, RUB_MS), seat.aside), { scale: 0.42 }),
      actor('bubble', () => still(seat.aside)),
      glow,
    ],
  },
  switchFeet: {
    view: 'pair',
    lit: 'foot',
    actors: [actor('palms', (beat) => gliding(pair.over, pace(beat, OVER_MS), { turn: 0 }), { scale: 0.9 })],
  },
  settle: {
    view: 'seat',
    lit: 'foot',
    actors: [...arrows, actor('shoulders', (beat) => shifting({ x: 0, y: 10 }, pace(beat, SINK_MS)))],
  },
} as const satisfies Readonly<Record<string, MoveScene>>;
