import { darken, noiseLoop, rms, scale, sway, thin } from './loop.ts';
import { createNoise } from './noise.ts';
import { TRACK_RATE } from './wav.ts';

const LENGTH_S = 48;
/** How much the rain thickens and thins, as a share of its loudness. */
const GUST = 0.3;
/** Whole turns a loop, so that gusts meet at the seam; they share no divisor. */
const GUST_TURNS = [3, 5, 7] as const;

/** A kind of drop: how many a second, its pitch in Hz, its decay in ms, and how loud beside the rain. */
interface Drops {
  readonly perS: number;
  readonly hz: readonly [number, number];
  readonly decayMs: readonly [number, number];
  readonly gain: number;
}
/** Patter on leaves: too short to have a pitch. */
const PATTER: Drops = { perS: 16, hz: [600, 2_200], decayMs: [1.5, 4.5], gain: 7 };
/** Now and then a drop that falls into water. */
const PLINK: Drops = { perS: 1.3, hz: [520, 1_150], decayMs: [9, 22], gain: 3.2 };
const DROP_ATTACK_MS = 1;

/** Steady soft rain outside a window. */
export function rain(): Float32Array {
  const fall = noiseLoop(LENGTH_S * TRACK_RATE, 0x7a_17);
  thin(fall, 180);
  darken(fall, 850);
  darken(fall, 3_200);
  gust(fall);
  scale(fall, 1 / rms(fall));
  sprinkle(fall, PATTER, 0xd2_0b);
  sprinkle(fall, PLINK, 0x9_11c);
  return fall;
}

function gust(loop: Float32Array): void {
  sway(loop, (sample) => {
    const turn = (2 * Math.PI * sample) / loop.length;
    const wind = GUST_TURNS.reduce((sum, turns) => sum + Math.sin(turns * turn + turns), 0);
    return 1 + (GUST * wind) / GUST_TURNS.length;
  });
}

function sprinkle(loop: Float32Array, drops: Drops, seed: number): void {
  const noise = createNoise(seed);
  const chance = () => (noise() + 1) / 2;
  const between = ([low, high]: readonly [number, number]) => low * (high / low) ** chance();
  const count = Math.round((drops.perS * loop.length) / TRACK_RATE);
  for (let i = 0; i < count; i++) {
    // Most drops are faint: the cube of an even chance.
    const gain = drops.gain * chance() ** 3;
    drop(loop, Math.floor(chance() * loop.length), between(drops.hz), between(drops.decayMs), gain);
  }
}

/** Adds a decaying sine, around the seam if need be. */
function drop(loop: Float32Array, first: number, hz: number, decayMs: number, gain: number): void {
  const decay = (decayMs / 1000) * TRACK_RATE;
  const attack = (DROP_ATTACK_MS / 1000) * TRACK_RATE;
  const angle = (2 * Math.PI * hz) / TRACK_RATE;
  for (let i = 0; i < decay * 7; i++) {
    const at = (first + i) % loop.length;
    const body = Math.sin(angle * i) * Math.exp(-i / decay) * Math.min(1, i / attack);
    loop[at] = (loop[at] ?? 0) + gain * body;
  }
}
