import { darken, follow, noiseLoop, rms, SLOW_STEP, scale, sway, thin } from './loop.ts';
import { createNoise } from './noise.ts';
import { TRACK_RATE } from './wav.ts';

const LENGTH_S = 84;
/** Waves a loop: one every 9 s or so, about as slow as a breath that falls asleep. */
const WAVES = 9;
/** A row of waves 7.6–11.4 s apart in which no two large ones follow each other. */
const WAVE_ROW = 0x189;
/** How far a wave may come early or late, as a share of the time between two. */
const UNEVEN = 0.22;
/** A wave gathers over this time and runs out over that one, in s. */
const GATHER_S = 4;
const RUN_OUT_S = 7.2;
/** What is left of the wash between two waves. */
const REST = 0.36;
/** The wash is this dark between waves and this open on a crest, in Hz. */
const DARK_HZ = 320;
const OPEN_HZ = 1_350;
/** Foam hisses on after the crest: the wash is brightest this much later than it is loudest, in steps. */
const FOAM_STEPS = 200;
/** Deep water under the wash, beside it. */
const DEEP_GAIN = 0.22;
/** The wash begins this many steps before the seam, so that its filter has forgotten where it began. */
const WARM_UP_STEPS = 50;

/** Long waves on a flat beach, heard from indoors. */
export function sea(): Float32Array {
  const swell = swellLoop();
  const wash = noiseLoop(LENGTH_S * TRACK_RATE, 0x5_ea);
  thin(wash, 90);
  roll(wash, swell);
  scale(wash, 1 / rms(wash));
  const deep = noiseLoop(wash.length, 0xdee_9);
  darken(deep, 110);
  darken(deep, 110);
  thin(deep, 60);
  scale(deep, DEEP_GAIN / rms(deep));
  for (let i = 0; i < wash.length; i++) wash[i] = (wash[i] ?? 0) + (deep[i] ?? 0);
  return wash;
}

/** How high the water stands, from 0 to about 1, every `SLOW_STEP` samples of the loop. */
function swellLoop(): Float32Array {
  const chance = createNoise(WAVE_ROW);
  const stepsPerS = TRACK_RATE / SLOW_STEP;
  const swell = new Float32Array(LENGTH_S * stepsPerS);
  const [gather, runOut] = [GATHER_S * stepsPerS, RUN_OUT_S * stepsPerS];
  for (let wave = 0; wave < WAVES; wave++) {
    const crest = Math.round(((wave + 0.5 + UNEVEN * chance()) / WAVES) * swell.length);
    const height = 0.82 + 0.18 * chance();
    for (let i = -gather; i < runOut; i++) {
      const way = i < 0 ? 1 + i / gather : 1 - i / runOut;
      const at = (crest + Math.round(i) + swell.length) % swell.length;
      swell[at] = Math.max(swell[at] ?? 0, (height * (1 - Math.cos(Math.PI * way))) / 2);
    }
  }
  return swell;
}

/** Lets a noise swell: the higher the water, the louder and brighter. */
function roll(wash: Float32Array, swell: Float32Array): void {
  const openness = swell.map((_, step) => {
    const height = swell.at(step - FOAM_STEPS) ?? 0;
    return follow(DARK_HZ * (OPEN_HZ / DARK_HZ) ** height);
  });
  let soft = 0;
  let softer = 0;
  for (let turn = -WARM_UP_STEPS; turn < swell.length; turn++) {
    const step = (turn + swell.length) % swell.length;
    const share = openness[step] ?? 0;
    for (let i = step * SLOW_STEP; i < (step + 1) * SLOW_STEP; i++) {
      soft += share * ((wash[i] ?? 0) - soft);
      softer += share * (soft - softer);
      if (turn >= 0) wash[i] = softer;
    }
  }
  sway(wash, (sample) => REST + (1 - REST) * (swell[(sample / SLOW_STEP) % swell.length] ?? 0));
}
