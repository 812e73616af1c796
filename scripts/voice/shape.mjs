// @ts-check
// Makes a clip of a take: cut to what is said, as loud as every other, silent at both ends.
import { loudness, peak, spokenRange } from './measure.mjs';

/** Every clip is this loud, in LUFS. */
export const LOUDNESS_LUFS = -20;
/** No sample is louder than this, as a share of full scale. */
const LOUDEST = 0.7;
const LEAD_MS = 4;
const TAIL_MS = 60;

/**
 * A take as a clip; `inRoom` when a person recorded it.
 * @param {Float32Array} take
 * @param {number} rate
 * @param {boolean} [inRoom]
 */
export function shapeClip(take, rate, inRoom = false) {
  const clip = cutToSpeech(take, rate, inRoom);
  const gain = Math.min(10 ** ((LOUDNESS_LUFS - loudness(clip, rate)) / 20), LOUDEST / peak(clip));
  return clip.map((sample) => sample * gain);
}

/**
 * What is said in a take, faded in and out; throws when nothing is.
 * @param {Float32Array} take
 * @param {number} rate
 * @param {boolean} [inRoom]
 */
export function cutToSpeech(take, rate, inRoom = false) {
  const said = spokenRange(take, rate, inRoom);
  if (!said) throw new Error('Nothing is said here.');
  const samples = (/** @type {number} */ ms) => Math.round((ms / 1000) * rate);
  const from = samples(said.startMs - LEAD_MS);
  const to = samples(said.endMs + TAIL_MS);
  const clip = Float32Array.from({ length: to - from }, (_, i) => take[from + i] ?? 0);
  fade(clip, samples(LEAD_MS), (i) => i);
  fade(clip, samples(TAIL_MS), (i) => clip.length - 1 - i);
  return clip;
}

/**
 * @param {Float32Array} clip
 * @param {number} length
 * @param {(i: number) => number} at
 */
function fade(clip, length, at) {
  for (let i = 0; i < length; i++) {
    const index = at(i);
    clip[index] = ((clip[index] ?? 0) * (1 - Math.cos((Math.PI * i) / length))) / 2;
  }
}
