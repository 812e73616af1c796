import type { Stage } from '../domain/move.ts';
import type { Cue } from '../domain/timeline.ts';
import { shape, strike, swell } from './synth.ts';

/** Everything a session can sound besides a voice. */
export const TONE_KINDS = [
  'ready',
  'movePrepare',
  'moveAchilles',
  'moveSole',
  'movePoints',
  'moveToes',
  'count',
  'breathIn',
  'breathOut',
  'warning',
  'switchFeet',
  'end',
] as const;
export type ToneKind = (typeof TONE_KINDS)[number];

/** Which tone, and for a breath how long it swells, in ms. */
export interface Tone {
  readonly kind: ToneKind;
  readonly lengthMs?: number;
}

/** A pitch of a struck body: times the lowest, its loudness, and its decay as a share of the body's. */
type Overtone = readonly [ratio: number, gain: number, decay: number];

// A tuned bar: its second partial is gone almost at once and only colours the attack.
// No partial of any note comes near 4 kHz, so that 8 kHz suffices.
const MARIMBA: readonly Overtone[] = [
  [1, 1, 1],
  [3.93, 0.16, 0.22],
];
// Pairs close in pitch beat slowly, as a hand-made bowl does. A phone's speaker is nearly deaf below
// 350 Hz, so the upper partials carry a low bowl.
const BOWL: readonly Overtone[] = [
  [1, 1, 1],
  [1.004, 0.5, 1],
  [2.71, 0.6, 0.7],
  [2.716, 0.3, 0.7],
  [5.15, 0.22, 0.4],
];
const WOOD: readonly Overtone[] = [
  [1, 1, 1],
  [2.61, 0.35, 0.5],
];

/** A rounding of breath lengths, in ms, so that nearly equal breaths share one buffer. */
const BREATH_STEP_MS = 100;

/** The two notes of a new move, in Hz: the hands' way in that stage, on one pentatonic scale. */
const MOTIFS: Readonly<Record<Stage, readonly [number, number]>> = {
  prepare: [392.0, 587.33], // opens upwards
  achilles: [659.26, 392.0], // draws down to the heel
  sole: [329.63, 440.0], // climbs from the heel
  points: [523.25, 523.25], // stays where it is
  toes: [659.26, 783.99], // light and high
};
const STAGE_TONES = {
  prepare: 'movePrepare',
  achilles: 'moveAchilles',
  sole: 'moveSole',
  points: 'movePoints',
  toes: 'moveToes',
} as const satisfies Record<Stage, ToneKind>;

interface Body {
  readonly partials: readonly Overtone[];
  readonly decayMs: number;
  readonly attackMs: number;
  readonly peak: number;
}
const MOVE: Body = { partials: MARIMBA, decayMs: 380, attackMs: 6, peak: 0.35 };
const READY: Body = { partials: BOWL, decayMs: 650, attackMs: 25, peak: 0.32 };
const COUNT: Body = { partials: WOOD, decayMs: 22, attackMs: 2, peak: 0.18 };
const WARNING: Body = { partials: WOOD, decayMs: 32, attackMs: 3, peak: 0.3 };
const SWITCH: Body = { partials: MARIMBA, decayMs: 420, attackMs: 8, peak: 0.35 };
const END: Body = { partials: BOWL, decayMs: 1500, attackMs: 40, peak: 0.4 };
const BREATH_PEAK = 0.17;

type Note = readonly [atMs: number, hz: number];

/**
 * A tone as mono samples within ±0.9 that begin and end at silence; the same input gives the same
 * samples. `lengthMs` sets how long a breath swells; the struck tones have their own length.
 */
export function tone(kind: ToneKind, sampleRate: number, lengthMs?: number): Float32Array {
  switch (kind) {
    case 'ready':
      return struck(sampleRate, READY, 2_600, [[0, 293.66]]);
    case 'movePrepare':
      return motif(sampleRate, 'prepare');
    case 'moveAchilles':
      return motif(sampleRate, 'achilles');
    case 'moveSole':
      return motif(sampleRate, 'sole');
    case 'movePoints':
      return motif(sampleRate, 'points');
    case 'moveToes':
      return motif(sampleRate, 'toes');
    case 'count':
      return struck(sampleRate, COUNT, 110, [[0, 1_046.5]]);
    case 'breathIn':
      return breath(sampleRate, lengthMs ?? 4_000, 233, 349, 0.82);
    case 'breathOut':
      return breath(sampleRate, lengthMs ?? 6_000, 349, 196, 0.18);
    case 'warning':
      return struck(sampleRate, WARNING, 420, [
        [0, 440],
        [170, 440],
      ]);
    case 'switchFeet':
      return struck(sampleRate, SWITCH, 2_800, [
        [0, 783.99],
        [280, 587.33],
        [560, 392.0],
        [840, 587.33],
        [1_120, 783.99],
      ]);
    case 'end':
      return struck(sampleRate, END, 5_600, [[0, 146.83]]);
  }
}

/** What a cue sounds like. */
export function toneFor(cue: Cue): Tone {
  if (cue.kind === 'move') return { kind: STAGE_TONES[cue.stage] };
  if (cue.kind !== 'count') return { kind: cue.kind };
  const { kind, startMs, endMs } = cue.count;
  if (kind !== 'breathIn' && kind !== 'breathOut') return { kind: 'count' };
  return { kind, lengthMs: Math.max(1, Math.round((endMs - startMs) / BREATH_STEP_MS)) * BREATH_STEP_MS };
}

function motif(sampleRate: number, stage: Stage): Float32Array {
  const [first, second] = MOTIFS[stage];
  return struck(sampleRate, MOVE, 1_600, [
    [0, first],
    [210, second],
  ]);
}

function struck(sampleRate: number, body: Body, lengthMs: number, notes: readonly Note[]): Float32Array {
  const out = new Float32Array(Math.round((lengthMs / 1000) * sampleRate));
  for (const [atMs, hz] of notes) {
    for (const [ratio, gain, decay] of body.partials) {
      const decayMs = body.decayMs * decay;
      strike(out, sampleRate, { atMs, hz: ratio * hz, gain, decayMs, attackMs: body.attackMs });
    }
  }
  return shape(out, sampleRate, body.peak, lengthMs / 4);
}

function breath(sampleRate: number, lengthMs: number, fromHz: number, toHz: number, crest: number) {
  const out = new Float32Array(Math.round((lengthMs / 1000) * sampleRate));
  swell(out, sampleRate, { fromHz, toHz, crest });
  return shape(out, sampleRate, BREATH_PEAK, lengthMs / 8);
}
