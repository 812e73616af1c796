import { ANCHORS } from './anchors.ts';
import { actor, type MoveScene, pace } from './moveScene.ts';
import { swelling } from './presses.ts';
import { shifting } from './strokes.ts';

const { seat } = ANCHORS;
const BREATH_MS = 10_000;
const glow = actor('breath', (beat) => swelling(seat.foot, 'inAndOut', pace(beat, BREATH_MS)));

/** How one sits, and what happens between the feet. */
export const SEAT_MOVES = {
  prepare: { view: 'seat', lit: 'foot', actors: [glow] },
  switchFeet: { view: 'seat', lit: 'foot', actors: [glow] },
  settle: {
    view: 'seat',
    lit: 'foot',
    actors: [glow, actor('shoulders', (beat) => shifting({ x: 0, y: 9 }, pace(beat, 5_000)))],
  },
} as const satisfies Readonly<Record<string, MoveScene>>;
