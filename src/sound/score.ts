import type { Bed } from '../domain/soundChoice.ts';
import type { Cue, Timeline } from '../domain/timeline.ts';
import { amplitude, levelAt } from './level.ts';
import { type Tone, tone, toneFor } from './tones.ts';
import { isBreath, voiceDelayMs } from './voiceDelay.ts';
import { sampleAt, TRACK_RATE } from './wav.ts';

/** A recorded voice: mono samples at the track's rate. */
export interface Clip {
  readonly pcm: Float32Array<ArrayBuffer>;
}
/** The voice for a cue, where there is one. */
export type Clips = (cue: Cue) => Clip | undefined;

/** What lies under a track and how loud its parts are, in dB; `-Infinity` leaves a part out. */
export interface Balance {
  readonly bed: Bed;
  readonly voiceDb: number;
  readonly tonesDb: number;
  /** Has no power over `still`, which lies under every track. */
  readonly bedDb: number;
}

/** One sound in a track, `[start, end)` in samples; at its ends it fades over so many samples. */
export interface Sounding {
  readonly start: number;
  readonly end: number;
  readonly pcm: Float32Array;
  readonly gain: number;
  readonly fadeIn: number;
  readonly fadeOut: number;
}

/** No word follows another sooner than this, in ms. */
const PAUSE_MS = 200;
/** A count may be spoken this much late where a sentence is just ending, in ms; a breath may not. */
const COUNT_WAITS_MS = 1_500;
/** A breath's swell is this much softer while sentences are spoken over it, in dB. */
const SWELL_UNDER_VOICE_DB = 9;
/** Recordings are cut close; this keeps their edges from clicking, in samples: 2 ms and 10 ms. */
const VOICE_FADE_IN = (TRACK_RATE * 2) / 1_000;
const VOICE_FADE_OUT = (TRACK_RATE * 10) / 1_000;
/** A sentence that the next one interrupts sinks away in this many samples: 120 ms. */
const CUT_FADE_OUT = (TRACK_RATE * 120) / 1_000;

/** Every tone of a timeline, each at the sample of its cue; what is spoken over a breath softens its swell. */
export function layTones(
  timeline: Timeline,
  { tonesDb }: Balance,
  voice: readonly Sounding[] = [],
): readonly Sounding[] {
  if (tonesDb === Number.NEGATIVE_INFINITY) return [];
  const made = new Map<string, Float32Array>();
  const samplesOf = ({ kind, lengthMs }: Tone) => {
    const key = `${kind} ${lengthMs ?? ''}`;
    const pcm = made.get(key) ?? tone(kind, TRACK_RATE, lengthMs);
    made.set(key, pcm);
    return pcm;
  };
  return timeline.cues.map((cue) => {
    const pcm = samplesOf(toneFor(cue));
    const start = sampleAt(cue.atMs);
    const end = start + pcm.length;
    const roomDb = isBreath(cue) && isSpokenOver(voice, start, end) ? -SWELL_UNDER_VOICE_DB : 0;
    const gain = amplitude(tonesDb + roomDb) * levelAt(cue.atMs, timeline.durationMs);
    return { start, end, pcm, gain, fadeIn: 0, fadeOut: 0 };
  });
}

/** Whether anything is spoken over a swell but the word that begins with it. */
function isSpokenOver(voice: readonly Sounding[], start: number, end: number): boolean {
  return voice.some((spoken) => spoken.start < end && spoken.end > start && spoken.start !== start);
}

/**
 * Every sentence of a timeline, one at a time: a count is not spoken into a sentence but waits for its
 * end, if that is near, and whatever else has something to say lets the sentence before it fade out.
 */
export function layVoice(timeline: Timeline, clips: Clips, { voiceDb }: Balance): readonly Sounding[] {
  if (voiceDb === Number.NEGATIVE_INFINITY) return [];
  const laid: Sounding[] = [];
  for (const cue of timeline.cues) {
    const clip = clips(cue);
    if (!clip || clip.pcm.length === 0) continue;
    const next = sentence(cue, clip, amplitude(voiceDb) * levelAt(cue.atMs, timeline.durationMs));
    const before = laid.at(-1);
    const free = before ? before.end + sampleAt(PAUSE_MS) : 0;
    if (free <= next.start) {
      laid.push(next);
    } else if (cue.kind === 'count' || cue.kind === 'warning') {
      laid.push(...waiting(cue, next, free));
    } else {
      if (before) laid.splice(-1, 1, ...cutAt(before, sampleAt(cue.atMs)));
      laid.push(next);
    }
  }
  return laid;
}

function sentence(cue: Cue, { pcm }: Clip, gain: number): Sounding {
  const start = sampleAt(cue.atMs + voiceDelayMs(cue));
  return { start, end: start + pcm.length, pcm, gain, fadeIn: VOICE_FADE_IN, fadeOut: VOICE_FADE_OUT };
}

/** A count that begins at a later sample, unless that is too late for it. */
function waiting(cue: Cue, word: Sounding, start: number): readonly Sounding[] {
  if (cue.kind !== 'count' || isBreath(cue) || start - word.start > sampleAt(COUNT_WAITS_MS)) return [];
  const end = start + word.pcm.length;
  return end <= sampleAt(cue.count.endMs) ? [{ ...word, start, end }] : [];
}

function cutAt(spoken: Sounding, sample: number): readonly Sounding[] {
  if (sample <= spoken.start) return [];
  return spoken.end <= sample ? [spoken] : [{ ...spoken, end: sample, fadeOut: CUT_FADE_OUT }];
}
