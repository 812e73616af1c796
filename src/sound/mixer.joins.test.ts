import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { arbitraryExtended, arbitraryShortTimeline } from '../../tests/support/arbitraryShortTimelines.ts';
import { decibels, peakOf, rmsOf, sharpestOf, steepestOf } from '../../tests/support/measureSound.ts';
import { ALONE, level, noVoice, quickTimeline, samplesOfTrack } from '../../tests/support/mixing.ts';
import { BEDS, type Bed } from '../domain/soundChoice.ts';
import type { Timeline } from '../domain/timeline.ts';
import { DUCK_DB, DUCK_RELEASE_MS } from './bedCourse.ts';
import { bedLoop } from './beds.ts';
import { layTrack, mixPiece, mixTrack } from './mixer.ts';
import type { Balance, Clips } from './score.ts';
import { spliceTrack } from './trackPieces.ts';
import { byteAt, FULL_SCALE, readTrack, sampleAt } from './wav.ts';

// Each of these mixes many whole tracks; how long that takes is for the bench to say.
vi.setConfig({ testTimeout: 60_000 });

const RUNS = { numRuns: 6 };
const hush = level(3, 0);
const hum = level(4, 0.2);

describe('a mix of the rest', () => {
  const balance: Balance = { bed: 'sea', voiceDb: 0, tonesDb: 0, bedDb: 0 };
  const clips: Clips = (cue) => (cue.kind === 'move' ? hum : undefined);

  it('has the bytes that the whole has from there on', () => {
    fc.assert(
      fc.property(arbitraryShortTimeline, fc.integer({ min: 0, max: 2 ** 30 }), (timeline, n) => {
        const track = layTrack(timeline, clips, balance);
        const from = Math.floor((n / 2 ** 30) * track.sampleCount);
        const whole = mixTrack(timeline, clips, balance);
        const spliced = Buffer.concat(spliceTrack(whole, mixPiece(track, from, Infinity), from));
        expect(spliced.equals(whole)).toBe(true);
      }),
      RUNS,
    );
  });

  it('makes a track of the new timeline when time was added, without a click where they meet', () => {
    fc.assert(
      fc.property(arbitraryExtended, ({ before, after, segmentIndex }) => {
        const from = sampleAt(after.segments[segmentIndex]?.startMs ?? 0);
        const older = mixTrack(before, clips, balance);
        const whole = mixTrack(after, clips, balance);
        const spliced = Buffer.concat(
          spliceTrack(older, mixPiece(layTrack(after, clips, balance), from, Infinity), from),
        );
        expect(spliced.length).toBe(whole.length);
        expect(spliced.subarray(byteAt(from)).equals(whole.subarray(byteAt(from)))).toBe(true);
        const samples = readTrack(new Uint8Array(spliced));
        expect(steepestOf(samples, Math.max(1, from), from + 1)).toBeLessThan(0.05 * FULL_SCALE);
      }),
      RUNS,
    );
  });
});

describe('the voice', () => {
  const timeline = quickTimeline();
  const cue = timeline.cues.find(({ kind, atMs }) => kind === 'move' && atMs > 20_000);
  const speaking =
    (seconds: number, value: number): Clips =>
    (at) =>
      at === cue ? level(seconds, value) : undefined;

  it('has the bed sink under it and come back', () => {
    const rain: Balance = { ...ALONE, bed: 'rain', bedDb: 0 };
    const alone = samplesOfTrack(timeline, noVoice, rain);
    const under = samplesOfTrack(timeline, speaking(4, 0), rain);
    const changeDb = (fromMs: number, toMs: number) => {
      const [from, to] = [sampleAt((cue?.atMs ?? 0) + fromMs), sampleAt((cue?.atMs ?? 0) + toMs)];
      return decibels(rmsOf(under, from, to) / rmsOf(alone, from, to));
    };
    expect(changeDb(-2_000, 0)).toBe(0);
    expect(changeDb(1_000, 4_500)).toBeGreaterThan(-DUCK_DB - 0.5);
    expect(changeDb(1_000, 4_500)).toBeLessThan(-DUCK_DB + 0.5);
    expect(changeDb(4_700 + DUCK_RELEASE_MS, 8_000)).toBe(0);
  });

  it('begins and ends without a click, also where the next sentence cuts it short', () => {
    for (const clips of [speaking(3, 0.5), (): ReturnType<Clips> => level(30, 0.5)]) {
      const samples = samplesOfTrack(timeline, clips, ALONE);
      expect(peakOf(samples)).toBeGreaterThan(0.2 * FULL_SCALE);
      expect(steepestOf(samples)).toBeLessThan(0.025 * FULL_SCALE);
    }
  });
});

it.each(['still', 'drone'] as const)(
  '%s goes under a voice and back without a bend that is not its own',
  (bed) => {
    const samples = samplesOfTrack(quickTimeline(), () => hush, { ...ALONE, bed, bedDb: 0 });
    const own = sharpestOf(bedLoop(bed)) + sharpestOf(bedLoop('still'));
    // Rounding to 16 bits bends by up to two steps.
    expect(sharpestOf(samples)).toBeLessThan(own * FULL_SCALE + 2);
  },
);

describe('a whole track', () => {
  /** No tone, bed or word is as steep as this from one sample to the next, as a share of full scale. */
  const STEEPEST = 0.16;
  const plain = level(0.75, 0.3);
  const clicking = { pcm: plain.pcm.map((sample, i) => (i === 6_000 ? 2 * sample : sample)) };
  const steepest = (timeline: Timeline, bed: Bed, clip: typeof plain) => {
    const balance = { bed, voiceDb: -3, tonesDb: -3, bedDb: 0 };
    const clips: Clips = ({ kind }) => (kind === 'count' ? undefined : clip);
    return steepestOf(samplesOfTrack(timeline, clips, balance)) / FULL_SCALE;
  };

  it('has no click at any join, which a planted one would show', () => {
    fc.assert(
      fc.property(arbitraryShortTimeline, fc.constantFrom<Bed>(...BEDS), (timeline, bed) => {
        expect(steepest(timeline, bed, plain)).toBeLessThan(STEEPEST);
        expect(steepest(timeline, bed, clicking)).toBeGreaterThan(STEEPEST);
      }),
      { numRuns: 4 },
    );
  });
});
