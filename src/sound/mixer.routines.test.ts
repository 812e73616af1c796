import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { arbitraryShortTimeline } from '../../tests/support/arbitraryShortTimelines.ts';
import { peakOf, quietestDbfs } from '../../tests/support/measureSound.ts';
import { ALONE, noVoice, samplesOfTrack } from '../../tests/support/mixing.ts';
import { DEFAULT_ROUTINE, ROUTINES } from '../content/routines.ts';
import { FEET } from '../domain/foot.ts';
import { DEFAULT_SOUND, type SoundChoice } from '../domain/soundChoice.ts';
import { type Cue, compileTimeline, type Timeline } from '../domain/timeline.ts';
import { balanceOf } from './balance.ts';
import type { Clips } from './score.ts';
import { TONE_KINDS, tone, toneFor } from './tones.ts';
import { voiceDelayMs } from './voiceDelay.ts';
import { FULL_SCALE, msAt, sampleAt, TRACK_RATE } from './wav.ts';

// Each of these mixes many whole tracks; how long that takes is for the bench to say.
vi.setConfig({ testTimeout: 60_000 });

const TONES_ONLY: SoundChoice = { ...DEFAULT_SOUND, verbosity: 'tonesOnly' };
/** How long it is silent before a tone that stands alone, and by when that is heard, in samples. */
const [BEFORE, SOON] = [sampleAt(50), sampleAt(100)];
const WINDOW = TRACK_RATE / 2;
const ONE_FOOT = ['right'] as const;
const timelines = ROUTINES.map((routine) => {
  // The second foot sounds like the first; one routine with both has the change between them.
  const feet = routine.id === DEFAULT_ROUTINE.id ? FEET : ONE_FOOT;
  const plan = { routine, feet, switchGate: 'byItself', extensions: [] } as const;
  return [routine.id, compileTimeline(plan)] as const;
});

/** A single sample, late enough to be past the fade at a recording's beginning. */
const CLICK_AT = 40;
const click = { pcm: Float32Array.from({ length: 300 }, (_, i) => (i === CLICK_AT ? 0.5 : 0)) };
const opens = ({ kind }: Cue) => kind !== 'count' && kind !== 'warning';

/** Where a voice clicks over what a track is without it. */
function clicksOf(timeline: Timeline, clips: Clips, silent: Int16Array): readonly number[] {
  const found: number[] = [];
  const samples = samplesOfTrack(timeline, clips, ALONE);
  for (let at = 0; at < samples.length; at++) if (samples[at] !== silent[at]) found.push(at);
  return found;
}

const clickAt = (cue: Cue) => sampleAt(cue.atMs + voiceDelayMs(cue)) + CLICK_AT;

it('the words of any timeline begin at their sample', () => {
  fc.assert(
    fc.property(arbitraryShortTimeline, (timeline) => {
      const silent = samplesOfTrack(timeline, noVoice, ALONE);
      const clicks = clicksOf(timeline, (cue) => (opens(cue) ? click : undefined), silent);
      expect(clicks).toEqual(timeline.cues.filter(opens).map(clickAt));
    }),
    { numRuns: 5 },
  );
});

const struck = new Map(TONE_KINDS.map((kind) => [kind, tone(kind, TRACK_RATE).length]));
/** By when a cue's tone has died away, in samples. */
function endOf(cue: Cue): number {
  const { kind, lengthMs } = toneFor(cue);
  return sampleAt(cue.atMs) + (lengthMs === undefined ? (struck.get(kind) ?? 0) : sampleAt(lengthMs));
}

describe.each(timelines)('the track of %s', (_, timeline) => {
  /** What sounds when everything is turned down, and with the tones of "tones only". */
  const silent = samplesOfTrack(timeline, noVoice, balanceOf({ ...TONES_ONLY, tonesLevel: 0 }));
  const toned = samplesOfTrack(timeline, noVoice, balanceOf(TONES_ONLY));

  it('has every word at its sample, counts included', () => {
    const starts = new Set(timeline.segments.map(({ startMs }) => startMs));
    const said = timeline.cues.filter((cue) => opens(cue) || (cue.kind === 'count' && !starts.has(cue.atMs)));
    const clips: Clips = (cue) => (cue.kind === 'warning' ? undefined : click);
    expect(clicksOf(timeline, clips, silent)).toEqual(said.map(clickAt));
  });

  it('has every tone at its sample: silence before it, sound from it on', () => {
    const heard = toned.map((sample, i) => sample - (silent[i] ?? 0));
    const free = timeline.cues.filter((cue, i) => {
      return timeline.cues.slice(0, i).every((other) => endOf(other) + BEFORE <= sampleAt(cue.atMs));
    });
    expect(free.length).toBeGreaterThan(5);
    for (const cue of free) {
      const at = sampleAt(cue.atMs);
      expect(peakOf(heard, Math.max(0, at - BEFORE), at)).toBe(0);
      expect(peakOf(heard, at, at + SOON)).toBeGreaterThan(0);
    }
  });

  it.each([
    ['everything turned down', silent],
    ['tones only', toned],
  ])('is never quieter than -60 dBFS in any 500 ms with %s, its tail included', (_name, samples) => {
    expect(msAt(samples.length) - timeline.durationMs).toBeGreaterThanOrEqual(60_000);
    expect(quietestDbfs(samples, FULL_SCALE, WINDOW)).toBeGreaterThanOrEqual(-60);
  });
});
