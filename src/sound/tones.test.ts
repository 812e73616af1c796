import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rmsOf } from '../../tests/support/measureSound.ts';
import type { Move } from '../domain/move.ts';
import { STAGES } from '../domain/move.ts';
import { compileTimeline } from '../domain/timeline.ts';
import { TONE_KINDS, type ToneKind, tone, toneFor } from './tones.ts';

const RATES = [8_000, 11_025, 16_000, 22_050, 44_100, 48_000];
/** The steepest a tone may be, per second: a 0.5 sine at 1 kHz. A click, a step, is far steeper. */
const STEEPEST_PER_S = 0.5 * 2 * Math.PI * 1_050;

const peakOf = (sound: Float32Array) => sound.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0);
const steepestPerS = (sound: Float32Array, rate: number) =>
  rate * sound.reduce((most, sample, i) => Math.max(most, Math.abs(sample - (sound[i - 1] ?? 0))), 0);

/** Loudness of a pitch in a stretch of sound (Goertzel). */
function loudnessAt(hz: number, sound: Float32Array, sampleRate: number): number {
  const turn = 2 * Math.cos((2 * Math.PI * hz) / sampleRate);
  let now = 0;
  let before = 0;
  for (const sample of sound) [now, before] = [sample + turn * now - before, now];
  return Math.sqrt(Math.max(0, now * now + before * before - turn * now * before)) / sound.length;
}

const PITCHES = Array.from({ length: 40 }, (_, i) => 140 * 2 ** (i / 10));

/** A rough picture of what the ear gets in the first 1.5 s: how loud each pitch is every 100 ms. */
function heard(kind: ToneKind): readonly number[] {
  const rate = 8_000;
  const sound = new Float32Array(1.5 * rate);
  sound.set(tone(kind, rate).subarray(0, sound.length));
  return Array.from({ length: 15 }, (_, i) => sound.subarray(i * 800, (i + 1) * 800)).flatMap((part) =>
    PITCHES.map((hz) => loudnessAt(hz, part, rate)),
  );
}

function likeness(a: readonly number[], b: readonly number[]): number {
  const dot = (x: readonly number[], y: readonly number[]) =>
    x.reduce((sum, value, i) => sum + value * (y[i] ?? 0), 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}

/** The root mean square of a tone's loudest 100 ms. */
function loudestTenth(kind: ToneKind): number {
  const sound = tone(kind, 8_000, 4_000);
  const windows = Array.from({ length: Math.ceil(sound.length / 80) }, (_, i) => {
    return (
      rmsOf(sound, i * 80, Math.min(i * 80 + 800, sound.length)) *
      Math.min(1, (sound.length - i * 80) / 800) ** 0.5
    );
  });
  return Math.max(...windows);
}

describe.each(TONE_KINDS)('%s, from 8 to 48 kHz', (kind) => {
  const sounds = RATES.map((rate) => ({ rate, sound: tone(kind, rate) }));

  it('never clips and is loud enough to hear', () => {
    for (const { sound } of sounds) {
      expect(peakOf(sound)).toBeLessThanOrEqual(0.9);
      expect(peakOf(sound)).toBeGreaterThan(0.1);
    }
  });

  it('begins and ends at silence', () => {
    for (const { rate, sound } of sounds) {
      expect(Math.abs(sound.at(0) ?? 1)).toBeLessThan(1e-4);
      expect(Math.abs(sound.at(-1) ?? 1)).toBeLessThan(1e-4);
      expect(peakOf(sound.subarray(-Math.ceil(rate / 1_000)))).toBeLessThan(1e-3);
    }
  });

  it('has no click in it', () => {
    for (const { rate, sound } of sounds) expect(steepestPerS(sound, rate)).toBeLessThan(STEEPEST_PER_S);
  });

  it('lasts equally long at every sample rate', () => {
    const seconds = sounds.map(({ rate, sound }) => sound.length / rate);
    expect(Math.max(...seconds) - Math.min(...seconds)).toBeLessThan(0.001);
  });

  it('sounds the same at every sample rate', () => {
    const [coarse] = sounds;
    // The air of a breath is drawn sample by sample, so only its tone is the same.
    const alike = kind.startsWith('breath') ? 0.8 : 0.98;
    for (const { rate, sound } of sounds.filter(({ rate }) => rate % 8_000 === 0)) {
      const thinned = sound.filter((_, i) => i % (rate / 8_000) === 0);
      expect(likeness([...thinned], [...(coarse?.sound ?? [])])).toBeGreaterThan(alike);
    }
  });

  it('is the same to the last bit every time', () => {
    const again = tone(kind, 22_050);
    expect(tone(kind, 22_050).every((sample, i) => sample === again[i])).toBe(true);
  });
});

describe('with closed eyes', () => {
  const pictures = new Map(TONE_KINDS.map((kind) => [kind, heard(kind)]));
  const pairs = TONE_KINDS.flatMap((a, i) => TONE_KINDS.slice(i + 1).map((b) => [a, b] as const));

  it('no tone can be taken for another', () => {
    const alike = pairs.filter(([a, b]) => likeness(pictures.get(a) ?? [], pictures.get(b) ?? []) > 0.65);
    expect(alike).toEqual([]);
  });

  it('the inner count is softer than all else', () => {
    const others = TONE_KINDS.filter((kind) => kind !== 'count').map(loudestTenth);
    expect(loudestTenth('count')).toBeLessThan(Math.min(...others) / 1.5);
  });

  it('no tone is much louder than a sentence: none startles who is half asleep', () => {
    // Recorded sentences come to 0.17 in their loudest 100 ms, some to 0.26.
    for (const kind of TONE_KINDS) expect(loudestTenth(kind)).toBeLessThan(0.22);
  });

  it('the first, the last and the breaths come softly: 5 ms or more to half of their peak', () => {
    for (const kind of ['ready', 'end', 'breathIn', 'breathOut'] as const) {
      const sound = tone(kind, 48_000);
      const halfPeak = peakOf(sound) / 2;
      expect(sound.findIndex((sample) => Math.abs(sample) > halfPeak) / 48).toBeGreaterThan(5);
    }
  });

  it('a breath in swells towards its end and a breath out sinks from its beginning', () => {
    const crestOf = (kind: ToneKind) => {
      const sound = tone(kind, 8_000);
      const peak = peakOf(sound);
      return sound.findIndex((sample) => Math.abs(sample) === peak) / sound.length;
    };
    expect(crestOf('breathIn')).toBeGreaterThan(0.6);
    expect(crestOf('breathOut')).toBeLessThan(0.4);
  });

  it('a breath rises in and falls out', () => {
    const climbs = (kind: ToneKind) => {
      const sound = tone(kind, 8_000);
      const pitchOf = (part: Float32Array) =>
        PITCHES.reduce((best, hz) =>
          loudnessAt(hz, part, 8_000) > loudnessAt(best, part, 8_000) ? hz : best,
        );
      const third = Math.floor(sound.length / 3);
      return pitchOf(sound.subarray(-third)) - pitchOf(sound.subarray(0, third));
    };
    expect(climbs('breathIn')).toBeGreaterThan(0);
    expect(climbs('breathOut')).toBeLessThan(0);
  });
});

it('a breath takes the length it is given, without a click however short', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('breathIn', 'breathOut'),
      fc.integer({ min: 300, max: 12_000 }),
      (kind, lengthMs) => {
        const sound = tone(kind, 8_000, lengthMs);
        expect(sound.length).toBe(lengthMs * 8);
        expect(steepestPerS(sound, 8_000)).toBeLessThan(STEEPEST_PER_S);
        expect(peakOf(sound)).toBeLessThanOrEqual(0.9);
      },
    ),
    { numRuns: 30 },
  );
});

describe('the tone for a cue', () => {
  const move = (stage: Move['stage']): Move => ({
    id: 'settle',
    stage,
    region: 'foot',
    pressure: 'light',
  });
  const timeline = compileTimeline({
    routine: {
      id: 'test',
      rounds: 1,
      steps: [
        ...STAGES.map((stage) => ({
          move: move(stage),
          durationMs: 10_000,
          rhythm: { kind: 'plain' } as const,
        })),
        {
          move: move('points'),
          durationMs: 30_010,
          rhythm: { kind: 'breaths', inMs: 4_000, outMs: 6_000 },
        },
        {
          move: move('toes'),
          durationMs: 10_000,
          rhythm: { kind: 'parts', count: 'toe', regions: ['toe1', 'toe2'] },
        },
      ],
    },
    feet: ['left', 'right'],
    switchGate: 'byItself',
    extensions: [],
  });
  const tones = timeline.cues.map(toneFor);

  it('uses every tone in a two-footed routine with breaths and counts', () => {
    expect(new Set(tones.map(({ kind }) => kind))).toEqual(new Set(TONE_KINDS));
  });

  it('colours a new move by its stage', () => {
    const stages = timeline.cues.filter((cue) => cue.kind === 'move').map(toneFor);
    expect(stages.slice(0, 5).map(({ kind }) => kind)).toEqual([
      'movePrepare',
      'moveAchilles',
      'moveSole',
      'movePoints',
      'moveToes',
    ]);
  });

  it('gives nearly equal breaths one length, so that they share a buffer', () => {
    const lengths = (wanted: ToneKind) =>
      new Set(tones.filter(({ kind }) => kind === wanted).map(({ lengthMs }) => lengthMs));
    expect(lengths('breathIn')).toEqual(new Set([4_000]));
    expect(lengths('breathOut')).toEqual(new Set([6_000]));
  });
});
