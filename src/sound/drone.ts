import { SLOW_STEP } from './loop.ts';
import { createNoise } from './noise.ts';
import { TRACK_RATE } from './wav.ts';

const LENGTH_S = 80;

/** A partial: its pitch in Hz, how loud, and how often its two beats come round in a loop. */
type Partial = readonly [hz: number, gain: number, beats: readonly [number, number]];

// D and A over three octaves: a fifth that is at home under every tone of the guide. A phone's speaker
// hears only the upper ones, and they are soft enough not to whistle.
const PARTIALS: readonly Partial[] = [
  [73.42, 0.5, [5, 8]],
  [110.0, 0.8, [4, 7]],
  [146.83, 1, [3, 8]],
  [220.0, 0.55, [5, 9]],
  [293.66, 0.38, [4, 11]],
  [440.0, 0.18, [6, 7]],
  [587.33, 0.07, [3, 10]],
];
/** How deep the two beats of a partial go, as shares of its loudness. */
const BEAT_DEPTHS = [0.34, 0.26] as const;

/** Low strings that hum of their own accord, each slowly beating at its own pace. */
export function drone(): Float32Array {
  const loop = new Float32Array(LENGTH_S * TRACK_RATE);
  const noise = createNoise(0xd20_9e);
  for (const partial of PARTIALS) hum(loop, partial, () => Math.PI * noise());
  return loop;
}

/** Adds one partial; whole cycles and whole beats a loop make it meet itself at the seam. */
function hum(loop: Float32Array, [hz, gain, beats]: Partial, phase: () => number): void {
  const cycles = Math.round((hz * loop.length) / TRACK_RATE);
  const angle = (2 * Math.PI * cycles) / loop.length;
  const phases = [phase(), phase()] as const;
  const loudness = (at: number) =>
    BEAT_DEPTHS.reduce(
      (sum, depth, i) =>
        sum + depth * Math.cos((2 * Math.PI * (beats[i] ?? 0) * at) / loop.length + (phases[i] ?? 0)),
      1,
    );
  // A two-term recurrence makes the sine: no look-up per sample.
  const turn = 2 * Math.cos(angle);
  const start = phase();
  let now = Math.sin(start);
  let before = Math.sin(start - angle);
  let level = gain * loudness(0);
  for (let i = 0; i < loop.length; i += SLOW_STEP) {
    const slope = (gain * loudness(i + SLOW_STEP) - level) / SLOW_STEP;
    for (let at = i; at < i + SLOW_STEP; at++) {
      loop[at] = (loop[at] ?? 0) + level * now;
      level += slope;
      [now, before] = [turn * now - before, now];
    }
  }
}
