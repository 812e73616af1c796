// @ts-check
// What a clip measures: where the voice begins and ends, how loud it is.

import { run } from './pcm.mjs';

const STEP_MS = 1;
/** A voice is there from this far below its loudest, in dB: soft consonants count, a coder's noise does not. */
const ONSET_DB = -38;
/** Silence is what lies this far below the loudest, in dB. */
const SILENCE_DB = -50;
/** In a recording the voice must also rise this far out of the room's noise, in dB … */
const OVER_NOISE_DB = 10;
/** … but is never looked for louder than this, in dB below its loudest. */
const NOISIEST_DB = -30;

/** @param {number} power */
const decibels = (power) => 10 * Math.log10(Math.max(power, 1e-12));

/**
 * Mean power of every millisecond.
 * @param {Float32Array} samples
 * @param {number} rate
 */
function powers(samples, rate) {
  const step = (rate * STEP_MS) / 1000;
  return Array.from({ length: Math.floor(samples.length / step) }, (_, i) =>
    power(samples, Math.round(i * step), Math.round((i + 1) * step)),
  );
}

/**
 * @param {Float32Array} samples
 * @param {number} from
 * @param {number} to
 */
function power(samples, from, to) {
  let sum = 0;
  for (let i = from; i < to; i++) sum += (samples[i] ?? 0) ** 2;
  return to > from ? sum / (to - from) : 0;
}

/**
 * The stretch in which something is said, in ms, or undefined for silence; `inRoom` when a person recorded it.
 * @param {Float32Array} samples
 * @param {number} rate
 * @param {boolean} [inRoom]
 */
export function spokenRange(samples, rate, inRoom = false) {
  const each = powers(samples, rate);
  // Also twenty milliseconds at a time: neither a click nor a crackle of the room is a voice.
  const after = each.map((_, i) => mean(each.slice(i, i + 20)));
  const loudest = decibels(Math.max(0, ...after));
  const quietest = inRoom ? decibels(Math.min(...after.slice(0, -20))) : Number.NEGATIVE_INFINITY;
  const noise = Math.min(quietest + OVER_NOISE_DB, loudest + NOISIEST_DB);
  const threshold = Math.max(loudest + ONSET_DB, noise);
  const isOver = (/** @type {number | undefined} */ value) => decibels(value ?? 0) >= threshold;
  const first = each.findIndex((value, at) => isOver(value) && isOver(after[at]));
  const last = each.findLastIndex((value, at) => isOver(value) && isOver(after[Math.max(0, at - 19)]));
  if (loudest < -70 || first < 0 || last < first) return undefined;
  return { startMs: first * STEP_MS, endMs: (last + 1) * STEP_MS };
}

/**
 * The silence before anything is heard, in ms.
 * @param {Float32Array} samples
 * @param {number} rate
 */
export function silentLeadMs(samples, rate) {
  const each = powers(samples, rate);
  const threshold = decibels(Math.max(0, ...each)) + SILENCE_DB;
  return each.findIndex((value) => decibels(value) >= threshold) * STEP_MS;
}

/** @param {readonly number[]} values */
function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * The loudness of what is said, in LUFS: BS.1770, with blocks short enough for a single word.
 * @param {Float32Array} samples
 * @param {number} rate
 */
export function loudness(samples, rate) {
  const heard = biquad(biquad(samples, shelf(rate)), highPass(rate));
  const block = Math.round(rate * 0.1);
  const starts = Array.from({ length: Math.max(1, Math.ceil(heard.length / (block / 4)) - 3) }, (_, i) =>
    Math.round((i * block) / 4),
  );
  const blocks = starts.map((from) => power(heard, from, Math.min(heard.length, from + block)));
  const gate = mean(blocks) / 10;
  return decibels(mean(blocks.filter((value) => value >= gate))) - 0.691;
}

/** @typedef {readonly [b0: number, b1: number, b2: number, a1: number, a2: number]} Biquad */

/**
 * @param {number} rate
 * @returns {Biquad}
 */
function shelf(rate) {
  const k = Math.tan((Math.PI * 1681.974450955533) / rate);
  const gain = 10 ** (3.999843853973347 / 20);
  const middle = gain ** 0.4996667741545416;
  const q = 0.7071752369554196;
  const a0 = 1 + k / q + k * k;
  return [
    (gain + (middle * k) / q + k * k) / a0,
    (2 * (k * k - gain)) / a0,
    (gain - (middle * k) / q + k * k) / a0,
    (2 * (k * k - 1)) / a0,
    (1 - k / q + k * k) / a0,
  ];
}

/**
 * @param {number} rate
 * @returns {Biquad}
 */
function highPass(rate) {
  const k = Math.tan((Math.PI * 38.13547087602444) / rate);
  const q = 0.5003270373238773;
  const a0 = 1 + k / q + k * k;
  return [1, -2, 1, (2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0];
}

/**
 * @param {Float32Array} samples
 * @param {Biquad} filter
 */
function biquad(samples, [b0, b1, b2, a1, a2]) {
  let s1 = 0;
  let s2 = 0;
  return samples.map((x) => {
    const y = b0 * x + s1;
    s1 = b1 * x - a1 * y + s2;
    s2 = b2 * x - a2 * y;
    return y;
  });
}

/**
 * The loudness of a file in LUFS by ffmpeg's EBU R 128, a second opinion. It is measured on repetitions, as a word
 * may be shorter than its blocks, and finds short words softer, as the silence around them is in the blocks.
 * @param {string} file
 */
export function r128Loudness(file) {
  const repeated = ['-stream_loop', '9', '-i', file, '-af', 'ebur128', '-f', 'null', '-'];
  const { stderr } = run('ffmpeg', ['-nostdin', '-hide_banner', ...repeated]);
  return Number(/.*I:\s+(-?[\d.]+) LUFS/s.exec(stderr)?.[1]);
}

/** @param {Float32Array} samples */
export function peak(samples) {
  return samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
}
