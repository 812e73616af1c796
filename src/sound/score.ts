import type { Cue, Timeline } from '../domain/timeline.ts';
import { amplitude, type Bed } from './beds.ts';
import { levelAt } from './level.ts';
import { type Tone, tone, toneFor } from './tones.ts';
import { sampleAt, TRACK_RATE } from './wav.ts';

/** A recorded voice: mono samples at the track's rate. */
export interface Clip {
  readonly pcm: Float32Array;
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

/** The voice waits until the tone of its cue has said what it has to say, in ms. */
const VOICE_AFTER_MS = {
  ready: 900,
  move: 650,
  count: 160,
  warning: 450,
  switchFeet: 1_500,
  end: 1_800,
} as const satisfies Record<Cue['kind'], number>;
/** No word follows another sooner than this, in ms. */
const PAUSE_MS = 200;
/** Recordings are cut close; this keeps their edges from clicking, in samples: 2 ms and 10 ms. */
const VOICE_FADE_IN = (TRACK_RATE * 2) / 1_000;
const VOICE_FADE_OUT = (TRACK_RATE * 10) / 1_000;
/** A sentence that the next one interrupts sinks away in this many samples: 120 ms. */
const CUT_FADE_OUT = (TRACK_RATE * 120) / 1_000;

/** Every tone of a timeline, each at the sample of its cue. */
export function layTones(timeline: Timeline, { tonesDb }: Balance): readonly Sounding[] {
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
    const gain = amplitude(tonesDb) * levelAt(cue.atMs, timeline.durationMs);
    return { start, end: start + pcm.length, pcm, gain, fadeIn: 0, fadeOut: 0 };
  });
}

/**
 * Every sentence of a timeline, one at a time: a count is not spoken into a sentence, and whatever else
 * has something to say lets the sentence before it fade out.
 */
export function layVoice(timeline: Timeline, clips: Clips, { voiceDb }: Balance): readonly Sounding[] {
  if (voiceDb === Number.NEGATIVE_INFINITY) return [];
  const laid: Sounding[] = [];
  for (const cue of timeline.cues) {
    const clip = clips(cue);
    if (!clip || clip.pcm.length === 0) continue;
    const next = sentence(cue, clip, amplitude(voiceDb) * levelAt(cue.atMs, timeline.durationMs));
    const before = laid.at(-1);
    if (before && before.end + sampleAt(PAUSE_MS) > next.start) {
      if (cue.kind === 'count' || cue.kind === 'warning') continue;
      laid.splice(-1, 1, ...cutAt(before, sampleAt(cue.atMs)));
    }
    laid.push(next);
  }
  return laid;
}

function sentence(cue: Cue, { pcm }: Clip, gain: number): Sounding {
  const start = sampleAt(cue.atMs + voiceAfterMs(cue));
  return { start, end: start + pcm.length, pcm, gain, fadeIn: VOICE_FADE_IN, fadeOut: VOICE_FADE_OUT };
}

/** A breath swells slowly enough for its word to come with it. */
function voiceAfterMs(cue: Cue): number {
  const isBreath = cue.kind === 'count' && /^breath/.test(cue.count.kind);
  return isBreath ? 0 : VOICE_AFTER_MS[cue.kind];
}

function cutAt(spoken: Sounding, sample: number): readonly Sounding[] {
  if (sample <= spoken.start) return [];
  return spoken.end <= sample ? [spoken] : [{ ...spoken, end: sample, fadeOut: CUT_FADE_OUT }];
}
