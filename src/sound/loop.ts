import { createNoise } from './noise.ts';
import { TRACK_RATE } from './wav.ts';

/** How long a filter runs before the loop begins, in samples: 1 s, by when it has forgotten its start. */
const WARM_UP = TRACK_RATE;
/** The stretch in which the beds' loudness is guaranteed, in samples: 500 ms. */
const WINDOW = TRACK_RATE / 2;
/** How far apart windows are looked at, in samples: 20 ms. */
const HOP = TRACK_RATE / 50;

/** Slow curves are looked up every so many samples; loops last a whole number of these. */
export const SLOW_STEP = 64;

/** White noise of a loop's length. */
export function noiseLoop(length: number, seed: number): Float32Array {
  const noise = createNoise(seed);
  const loop = new Float32Array(length);
  for (let i = 0; i < length; i++) loop[i] = noise();
  return loop;
}

/** How far a one-pole filter moves towards its input each sample, for a corner in Hz. */
export function follow(cornerHz: number): number {
  return 1 - Math.exp((-2 * Math.PI * cornerHz) / TRACK_RATE);
}

/** Takes away what lies above a corner in Hz, 6 dB an octave, as if the loop had always run. */
export function darken(loop: Float32Array, cornerHz: number): void {
  const share = follow(cornerHz);
  let held = 0;
  for (let i = loop.length - WARM_UP; i < loop.length; i++) held += share * ((loop[i] ?? 0) - held);
  for (let i = 0; i < loop.length; i++) {
    held += share * ((loop[i] ?? 0) - held);
    loop[i] = held;
  }
}

/** Takes away what lies below a corner in Hz, 6 dB an octave, as if the loop had always run. */
export function thin(loop: Float32Array, cornerHz: number): void {
  const low = loop.slice();
  darken(low, cornerHz);
  for (let i = 0; i < loop.length; i++) loop[i] = (loop[i] ?? 0) - (low[i] ?? 0);
}

/** Multiplies a loop by a slow curve, given at a sample and meeting itself at the seam, without a step. */
export function sway(loop: Float32Array, gainAt: (sample: number) => number): void {
  let gain = gainAt(0);
  for (let start = 0; start < loop.length; start += SLOW_STEP) {
    const slope = (gainAt(start + SLOW_STEP) - gain) / SLOW_STEP;
    for (let i = start; i < start + SLOW_STEP; i++) {
      loop[i] = (loop[i] ?? 0) * gain;
      gain += slope;
    }
  }
}

/** Multiplies every sample. */
export function scale(loop: Float32Array, factor: number): Float32Array {
  for (let i = 0; i < loop.length; i++) loop[i] = (loop[i] ?? 0) * factor;
  return loop;
}

/** The root mean square of a whole loop. */
export function rms(loop: Float32Array): number {
  let power = 0;
  for (const sample of loop) power += sample * sample;
  return Math.sqrt(power / loop.length);
}

/** The root mean square of the quietest 500 ms of a loop, its seam included. */
export function quietestRms(loop: Float32Array): number {
  const hops = Math.floor(loop.length / HOP);
  const powers = Array.from({ length: hops }, (_, i) => rms(loop.subarray(i * HOP, (i + 1) * HOP)) ** 2);
  const perWindow = WINDOW / HOP;
  const windows = powers.map((_, first) => {
    let power = 0;
    for (let i = 0; i < perWindow; i++) power += powers[(first + i) % hops] ?? 0;
    return power / perWindow;
  });
  return Math.sqrt(Math.min(...windows));
}
