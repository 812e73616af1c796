import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { arbitraryShortTimeline } from '../../tests/support/arbitraryShortTimelines.ts';
import { peakOf, quietestDbfs } from '../../tests/support/measureSound.ts';
import { ALONE, level, noVoice, quickTimeline, samplesOfTrack } from '../../tests/support/mixing.ts';
import { BEDS, type Bed } from '../domain/soundChoice.ts';
import type { Timeline } from '../domain/timeline.ts';
import { levelAt } from './level.ts';
import { layTrack, mixTrack } from './mixer.ts';
import type { Clips } from './score.ts';
import { type Tone, tone, toneFor } from './tones.ts';
import { FULL_SCALE, sampleAt, TRACK_RATE } from './wav.ts';

// Each of these mixes many whole tracks; how long that takes is for the bench to say.
vi.setConfig({ testTimeout: 60_000 });

const RUNS = { numRuns: 6 };
const anyBed = fc.constantFrom<Bed>(...BEDS);
const anyDb = fc.constantFrom(Number.NEGATIVE_INFINITY, -40, -12, 0, 6);

const hush = level(3, 0);
const hum = level(4, 0.2);
const loud = { pcm: Float32Array.from({ length: 40_000 }, (_, i) => Math.sign(Math.sin(i / 30))) };

const tones = new Map<string, Float32Array>();
function samplesOf({ kind, lengthMs }: Tone): Float32Array {
  const key = `${kind} ${lengthMs}`;
  const made = tones.get(key) ?? tone(kind, TRACK_RATE, lengthMs);
  tones.set(key, made);
  return made;
}

/** What one track has and another of the same length has not. */
function difference(more: Int16Array, less: Int16Array): Float64Array {
  const left = new Float64Array(more.length);
  for (let i = 0; i < left.length; i++) left[i] = (more[i] ?? 0) - (less[i] ?? 0);
  return left;
}

describe('the cues of any timeline', () => {
  it('sound at their samples and nowhere else', () => {
    fc.assert(
      fc.property(arbitraryShortTimeline, (timeline) => {
        const left = difference(
          samplesOfTrack(timeline, noVoice, { ...ALONE, tonesDb: -6 }),
          samplesOfTrack(timeline, noVoice, ALONE),
        );
        for (const cue of timeline.cues) {
          const gain = 10 ** (-6 / 20) * levelAt(cue.atMs, timeline.durationMs) * FULL_SCALE;
          const pcm = samplesOf(toneFor(cue));
          const first = Math.round(cue.atMs * 16);
          for (let i = 0; i < pcm.length; i++)
            left[first + i] = (left[first + i] ?? 0) - gain * (pcm[i] ?? 0);
        }
        expect(peakOf(left)).toBeLessThan(2);
      }),
      RUNS,
    );
  });

  it('are heard to begin within one sample of where they belong', () => {
    const timeline = quickTimeline();
    const heard = difference(
      samplesOfTrack(timeline, noVoice, { ...ALONE, tonesDb: 0 }),
      samplesOfTrack(timeline, noVoice, ALONE),
    );
    const begins = (samples: ArrayLike<number>, from: number, least: number) => {
      let at = from;
      while (Math.abs(samples[at] ?? least) < least) at++;
      return at;
    };
    let lonely = 0;
    for (const cue of timeline.cues) {
      const first = sampleAt(cue.atMs);
      if (peakOf(heard, Math.max(0, first - 400), first) > 1) continue;
      if (timeline.cues.some((other) => other !== cue && other.atMs === cue.atMs)) continue;
      // A breath swells out of nothing: it has no beginning that one could hear.
      if (toneFor(cue).lengthMs !== undefined) continue;
      const gain = levelAt(cue.atMs, timeline.durationMs) * FULL_SCALE;
      const own = begins(samplesOf(toneFor(cue)), 0, 20 / gain);
      expect(Math.abs(begins(heard, Math.max(0, first - 400), 20) - first - own)).toBeLessThanOrEqual(1);
      lonely += 1;
    }
    expect(lonely).toBeGreaterThan(20);
  });
});

describe('any track', () => {
  it('is never quieter than -60 dBFS in any 500 ms, whatever is turned down', () => {
    fc.assert(
      fc.property(arbitraryShortTimeline, anyBed, anyDb, anyDb, anyDb, (timeline, bed, ...levels) => {
        const [voiceDb, tonesDb, bedDb] = levels;
        const clips: Clips = (cue) => (cue.kind === 'move' ? hush : undefined);
        const samples = samplesOfTrack(timeline, clips, { bed, voiceDb, tonesDb, bedDb });
        expect(quietestDbfs(samples, FULL_SCALE, TRACK_RATE / 2)).toBeGreaterThanOrEqual(-60);
      }),
      RUNS,
    );
  });

  it('never clips, however loud everything is turned', () => {
    fc.assert(
      fc.property(arbitraryShortTimeline, anyBed, fc.constantFrom(0, 6, 24), (timeline, bed, db) => {
        const samples = samplesOfTrack(timeline, () => loud, { bed, voiceDb: db, tonesDb: db, bedDb: db });
        expect(peakOf(samples)).toBeLessThanOrEqual(0.99 * FULL_SCALE);
        expect(peakOf(samples)).toBeGreaterThan(0.7 * FULL_SCALE);
      }),
      RUNS,
    );
  });

  it('goes on for 60 to 90 s after the session', () => {
    fc.assert(
      fc.property(arbitraryShortTimeline, (timeline) => {
        const tailS =
          layTrack(timeline, noVoice, ALONE).sampleCount / TRACK_RATE - timeline.durationMs / 1_000;
        expect(tailS).toBeGreaterThanOrEqual(60);
        expect(tailS).toBeLessThanOrEqual(90);
      }),
    );
  });

  it('is the same to the last bit every time', () => {
    fc.assert(
      fc.property(arbitraryShortTimeline, anyBed, (timeline, bed) => {
        const mix = (from: Timeline) =>
          mixTrack(from, (cue) => (cue.kind === 'move' ? hum : undefined), {
            ...ALONE,
            tonesDb: 0,
            bed,
            bedDb: 0,
          });
        expect(Buffer.from(mix(timeline)).equals(mix(structuredClone(timeline)))).toBe(true);
      }),
      { numRuns: 5 },
    );
  });
});
