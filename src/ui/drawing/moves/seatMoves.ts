import { ANCHORS } from '../foot/anchors.ts';
import type { Frame } from '../foot/scene.ts';
import { still, swelling } from '../motion/presses.ts';
import { gliding, shifting, sinking } from '../motion/strokes.ts';
import { type Actor, actor, type MoveScene, pace } from './moveScene.ts';

const { seat, drawnUp, stool, rollerSeat, pair } = ANCHORS;
type Seat = typeof seat | typeof drawnUp | typeof stool | typeof rollerSeat;
/** With room for the breath's ring around a foot on the floor. */
const TO_THE_FLOOR: Frame = [0, 30, 480, 640];
const BREATH_MS = 10_000;
const SINK_MS = 5_000;
const RUB_MS = 2_500;
/** Passing over from one foot to the other. */
const OVER_MS = 5_000;

const glow = (at: Seat): Actor =>
  actor('breath', (beat) => swelling(at.foot, 'inAndOut', pace(beat, BREATH_MS)));
/** Oil between the palms, shown beside the figure. */
const oil = (at: Seat): readonly Actor[] => [
  actor('oil', (beat) => shifting({ x: 0, y: 8 }, pace(beat, RUB_MS), at.aside), { scale: 0.42 }),
  actor('bubble', () => still(at.aside)),
];
const shoulders = (at: Seat): readonly Actor[] => [
  ...at.besideShoulders.map((place, i) =>
    actor('arrow', (beat) => sinking(place, 34, pace(beat, SINK_MS)), { name: `arrow${i}` }),
  ),
  actor('shoulders', (beat) => shifting({ x: 0, y: 10 }, pace(beat, SINK_MS))),
];

/** How one sits, and what happens between the feet. */
export const SEAT_MOVES = {
  prepare: { view: 'seat', lit: 'foot', actors: [...oil(seat), glow(seat)] },
  prepareDrawnUp: { view: 'drawnUp', lit: 'foot', actors: [...oil(drawnUp), glow(drawnUp)] },
  prepareStool: { view: 'stool', lit: 'foot', actors: [...oil(stool), glow(stool)] },
  // Nothing slippery under a roller.
  prepareRoller: { view: 'rollerSeat', lit: 'foot', frame: TO_THE_FLOOR, actors: [glow(rollerSeat)] },
  switchFeet: {
    view: 'pair',
    lit: 'foot',
    actors: [actor('palms', (beat) => gliding(pair.over, pace(beat, OVER_MS), { turn: 0 }), { scale: 0.9 })],
  },
  settle: { view: 'seat', lit: 'foot', actors: shoulders(seat) },
  settleDrawnUp: { view: 'drawnUp', lit: 'foot', actors: shoulders(drawnUp) },
  settleStool: { view: 'stool', lit: 'foot', actors: shoulders(stool) },
  settleRoller: { view: 'rollerSeat', lit: 'foot', frame: TO_THE_FLOOR, actors: shoulders(rollerSeat) },
} as const satisfies Readonly<Record<string, MoveScene>>;
