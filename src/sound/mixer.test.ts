import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { arbitraryExtended, arbitraryShortTimeline } from '../../tests/support/arbitraryShortTimelines.ts';
import {
  decibels,
  peakOf,
  quietestDbfs,
  rmsOf,
  sharpestOf,
  steepestOf,
} from '../../tests/support/measureSound.ts';
import { routineById } from '../content/routines.ts';
import { compileTimeline, type Timeline } from '../domain/timeline.ts';
import { DUCK_DB, DUCK_RELEASE_MS } from './bedCourse.ts';
import { BEDS, type Bed, bedLoop } from './beds.ts';
import { levelAt } from './level.ts';
import { layTrack, mixRest, mixTrack, spliceTrack } from './mixer.ts';
import type { Balance, Clips } from './score.ts';
import { type Tone, tone, toneFor } from './tones.ts';
import { byteAt, FULL_SCALE, readTrack, sampleAt, TRACK_RATE } from './wav.ts';

// Each of these mixes many whole tracks; how long that takes is for the bench to say.
vi.setConfig({ testTimeout: 60_000 });

const OFF = Number.NEGATIVE_INFINITY;
const ALONE: Balance = { bed: 'still', voiceDb: 0, tonesDb: OFF, bedDb: OFF };
const RUNS = { numRuns: 8 };
const noVoice: Clips = () => undefined;
const anyBed = fc.constantFrom<Bed>(...BEDS);
const anyDb = fc.constantFrom(OFF, -40, -12, 0, 6);

/** Something that speaks for a while without an onset of its own: nothing hides a click at its ends. */
const droning = (seconds: number, value: number) => ({
  pcm: new Float32Array(seconds * TRACK_RATE).fill(value),
});

const hush = droning(3, 0);
const hum = droning(4, 0.2);
const loud = { pcm: Float32Array.from({ length: 40_000 }, (_, i) => Math.sign(Math.sin(i / 30))) };

const tones = new Map<string, Float32Array>();
function samplesOf({ kind, lengthMs }: Tone): Float32Array {
  const key = `${kind} ${lengthMs}`;
  const made = tones.get(key) ?? tone(kind, TRACK_RATE, lengthMs);
  tones.set(key, made);
  return made;
}

function samplesOfTrack(timeline: Timeline, clips: Clips, balance: Balance): Int16Array {
  return readTrack(mixTrack(timeline, clips, balance));
}

/** What one track has and another of the same length has not. */
function difference(more: Int16Array, less: Int16Array): Float64Array {
  const left = new Float64Array(more.length);
  for (let i = 0; i < left.length; i++) left[i] = (more[i] ?? 0) - (less[i] ?? 0);
  return left;
}

function quick(): Timeline {
  const routine = routineById('quick');
  if (!routine) throw new Error('There is a routine called quick.');
  return compileTimeline({ routine, feet: ['left'], switchGate: 'byItself', extensions: [] });
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
    const timeline = quick();
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
      fc.property(arbitraryShortTimeline, anyBed, anyDb, anyDb, (timeline, bed, bedDb, tonesDb) => {
        const clips: Clips = (cue) => (cue.kind === 'move' ? hush : undefined);
        const samples = samplesOfTrack(timeline, clips, { bed, voiceDb: 0, tonesDb, bedDb });
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

describe('a mix of the rest', () => {
  const balance: Balance = { bed: 'sea', voiceDb: 0, tonesDb: 0, bedDb: 0 };
  const clips: Clips = (cue) => (cue.kind === 'move' ? hum : undefined);

  it('has the bytes that the whole has from there on', () => {
    fc.assert(
      fc.property(arbitraryShortTimeline, fc.integer({ min: 0, max: 2 ** 30 }), (timeline, n) => {
        const track = layTrack(timeline, clips, balance);
        const from = Math.floor((n / 2 ** 30) * track.sampleCount);
        const whole = mixTrack(timeline, clips, balance);
        const spliced = Buffer.concat(spliceTrack(whole, mixRest(track, from), from));
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
          spliceTrack(older, mixRest(layTrack(after, clips, balance), from), from),
        );
        expect(spliced.length).toBe(whole.length);
        expect(spliced.subarray(byteAt(from)).equals(whole.subarray(byteAt(from)))).toBe(true);
        const samples = readTrack(new Uint8Array(spliced));
        expect(steepestOf(samples, Math.max(1, from), from + 1)).toBeLessThan(0.02 * FULL_SCALE);
      }),
      RUNS,
    );
  });
});

describe('the voice', () => {
  const timeline = quick();
  const cue = timeline.cues.find(({ kind, atMs }) => kind === 'move' && atMs > 20_000);
  const speaking =
    (seconds: number, value: number): Clips =>
    (at) =>
      at === cue ? droning(seconds, value) : undefined;

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
    for (const clips of [speaking(3, 0.5), (): ReturnType<Clips> => droning(30, 0.5)]) {
      const samples = samplesOfTrack(timeline, clips, ALONE);
      expect(peakOf(samples)).toBeGreaterThan(0.2 * FULL_SCALE);
      expect(steepestOf(samples)).toBeLessThan(0.025 * FULL_SCALE);
    }
  });
});

it.each(['still', 'drone'] as const)(
  '%s goes under a voice and back without a bend that is not its own',
  (bed) => {
    const samples = samplesOfTrack(quick(), () => hush, { ...ALONE, bed, bedDb: 0 });
    const own = sharpestOf(bedLoop(bed)) + sharpestOf(bedLoop('still'));
    // Rounding to 16 bits bends by up to two steps.
    expect(sharpestOf(samples)).toBeLessThan(own * FULL_SCALE + 2);
  },
);
