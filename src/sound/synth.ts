import { createNoise } from './noise.ts';

/** One struck partial: where it begins, its pitch, how loud, and how fast it dies (to 1/e). */
export interface Strike {
  readonly atMs: number;
  readonly hz: number;
  readonly gain: number;
  readonly decayMs: number;
  readonly attackMs: number;
}

/** A breath-like swell: pitch, brightness and loudness glide over its whole length. */
export interface Swell {
  readonly fromHz: number;
  readonly toHz: number;
  /** Where it is loudest, as a share of its length. */
  readonly crest: number;
}

/** Air beside the tone of a swell, relative to it. */
const AIR_GAIN = 0.5;
/** The air is open up to this multiple of the tone's pitch. */
const AIR_OPENNESS = 2.5;
/** The air's brightness follows the pitch every so many samples. */
const AIR_STEP = 64;

/** Adds a decaying sine, softly attacked. */
export function strike(out: Float32Array, sampleRate: number, note: Strike): void {
  const first = Math.round((note.atMs / 1000) * sampleRate);
  const attack = Math.max(1, (note.attackMs / 1000) * sampleRate);
  const angle = (2 * Math.PI * note.hz) / sampleRate;
  const shrink = Math.exp(-1000 / (note.decayMs * sampleRate));
  // A two-term recurrence makes the decaying sine: no sine or exponential per sample.
  const turn = 2 * shrink * Math.cos(angle);
  const damp = shrink * shrink;
  let now = 0;
  let before = -Math.sin(angle) / shrink;
  for (let i = first; i < out.length; i++) {
    const rise = i - first < attack ? (1 - Math.cos((Math.PI * (i - first)) / attack)) / 2 : 1;
    out[i] = (out[i] ?? 0) + note.gain * rise * now;
    const next = turn * now - damp * before;
    before = now;
    now = next;
  }
}

/** Adds a swell over the whole buffer; always the same air for the same length. */
export function swell(out: Float32Array, sampleRate: number, { fromHz, toHz, crest }: Swell): void {
  const noise = createNoise(0x50_1e_a);
  const glide = (toHz / fromHz) ** (1 / out.length);
  let turn = (2 * Math.PI * fromHz) / sampleRate;
  let phase = 0;
  let soft = 0;
  let softer = 0;
  let open = 0;
  let airGain = 0;
  for (let i = 0; i < out.length; i++) {
    turn *= glide;
    phase += turn;
    if (i % AIR_STEP === 0) {
      open = 1 - Math.exp(-AIR_OPENNESS * turn);
      // The filter passes less noise the higher the sample rate; this keeps the air equally loud.
      airGain = AIR_GAIN * Math.sqrt((2 - open) / open);
    }
    soft += open * (noise() - soft);
    softer += open * (soft - softer);
    const sine = Math.sin(phase);
    // The second and third harmonic, by the sine's addition theorems.
    const voice = sine * (1 + 0.7 * Math.cos(phase) + 0.12 * (3 - 4 * sine * sine));
    out[i] = (out[i] ?? 0) + arch(i / out.length, crest) * (voice + softer * airGain);
  }
}

/** Scales a sound to a peak and lets its last `fadeMs` sink to silence. */
export function shape(out: Float32Array, sampleRate: number, peak: number, fadeMs: number): Float32Array {
  const fade = Math.min(out.length, Math.round((fadeMs / 1000) * sampleRate));
  for (let i = 0; i < fade; i++) {
    const at = out.length - 1 - i;
    out[at] = ((out[at] ?? 0) * (1 - Math.cos((Math.PI * i) / fade))) / 2;
  }
  let loudest = 0;
  for (const sample of out) loudest = Math.max(loudest, Math.abs(sample));
  if (loudest > 0) for (let i = 0; i < out.length; i++) out[i] = ((out[i] ?? 0) * peak) / loudest;
  return out;
}

/** Rises from 0 to 1 at the crest and sinks back to 0, without a corner. */
function arch(share: number, crest: number): number {
  const way = share < crest ? share / crest : (1 - share) / (1 - crest);
  return (1 - Math.cos(Math.PI * way)) / 2;
}
