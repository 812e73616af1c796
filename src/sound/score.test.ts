import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryShortTimeline } from '../../tests/support/arbitraryShortTimelines.ts';
import { routineById } from '../content/routines.ts';
import { type Cue, compileTimeline } from '../domain/timeline.ts';
import { FALL_DB } from './level.ts';
import { type Balance, type Clips, layTones, layVoice } from './score.ts';
import { toneFor } from './tones.ts';
import { voiceDelayMs } from './voiceDelay.ts';
import { sampleAt } from './wav.ts';

const BALANCE: Balance = { bed: 'still', voiceDb: 0, tonesDb: 0, bedDb: 0 };
const spoken = (seconds: number) => ({ pcm: new Float32Array(seconds * 16_000).fill(0.3) });
const [sentence, word] = [spoken(5), spoken(0.8)];
const everyWord: Clips = ({ kind }) => (kind === 'count' || kind === 'warning' ? word : sentence);

function quick() {
  const routine = routineById('quick');
  if (!routine) throw new Error('There is a routine called quick.');
  return compileTimeline({ routine, feet: ['left', 'right'], switchGate: 'byItself', extensions: [] });
}

it('never lets two sentences speak at once', () => {
  const anyClip = fc
    .integer({ min: 0, max: 9 })
    .map((seconds) => (seconds > 0 ? spoken(seconds) : undefined));
  fc.assert(
    fc.property(
      arbitraryShortTimeline,
      fc.array(anyClip, { minLength: 1, maxLength: 7 }),
      (timeline, some) => {
        const clips: Clips = (cue) => some[timeline.cues.indexOf(cue) % some.length];
        const voice = layVoice(timeline, clips, BALANCE);
        for (const [i, { start, end }] of voice.entries()) {
          expect(end).toBeGreaterThan(start);
          expect(start).toBeGreaterThanOrEqual(voice[i - 1]?.end ?? 0);
        }
      },
    ),
    { numRuns: 60 },
  );
});

it('speaks no sooner than the tone of its cue, and soon after it', () => {
  const timeline = quick();
  for (const cue of timeline.cues) {
    const [only] = layVoice(timeline, (at) => (at === cue ? word : undefined), BALANCE);
    expect(only?.start).toBeGreaterThanOrEqual(sampleAt(cue.atMs));
    expect(only?.start).toBeLessThan(sampleAt(cue.atMs + 2_000));
  }
});

it('leaves out no sentence that is more than a count', () => {
  const timeline = quick();
  const more = timeline.cues.filter(({ kind }) => kind !== 'count' && kind !== 'warning');
  const said = layVoice(timeline, everyWord, BALANCE).filter(({ pcm }) => pcm === sentence.pcm);
  expect(said).toHaveLength(more.length);
});

it('says a breath with its swell', () => {
  const timeline = quick();
  const breath = timeline.cues.find((cue) => cue.kind === 'count' && cue.count.kind === 'breathOut');
  const voice = layVoice(timeline, (cue) => (cue === breath ? word : undefined), BALANCE);
  expect(voice.map(({ start }) => start)).toEqual([sampleAt(breath?.atMs ?? 0)]);
});

it('leaves a count unspoken rather than speak into a sentence', () => {
  const timeline = quick();
  const count = timeline.cues.find((cue) => cue.kind === 'count');
  const move = timeline.cues.findLast((cue) => cue.kind === 'move' && cue.atMs < (count?.atMs ?? 0));
  const long = spoken(20);
  const both =
    (length: typeof long): Clips =>
    (cue) =>
      cue === move ? length : cue === count ? word : undefined;
  expect(layVoice(timeline, both(word), BALANCE)).toHaveLength(2);
  expect(layVoice(timeline, both(long), BALANCE)).toHaveLength(1);
});

it('says a count a little late where a sentence is just ending', () => {
  const timeline = quick();
  const lines = timeline.cues.filter(({ kind, segmentIndex }) => kind === 'count' && segmentIndex === 4);
  const [line] = lines;
  const move = timeline.cues.find(({ segmentIndex }) => segmentIndex === line?.segmentIndex);
  const untilAfter = (lateMs: number) => {
    const spokenMs = (cue = move) => (cue ? cue.atMs + voiceDelayMs(cue) : 0);
    const long = spoken((spokenMs(line) + lateMs - spokenMs()) / 1_000);
    return layVoice(timeline, (cue) => (cue === move ? long : cue === line ? word : undefined), BALANCE);
  };
  const [sentence, late] = untilAfter(1_000);
  expect(late?.start).toBe((sentence?.end ?? 0) + sampleAt(200));
  expect(untilAfter(1_500)).toHaveLength(1);
});

it('softens the swells of the breaths that a sentence is spoken over, but not for their own words', () => {
  const timeline = quick();
  const isSwell = (cue: Cue) => toneFor(cue).lengthMs !== undefined;
  const swellsWith = (clips: Clips) => {
    const tones = layTones(timeline, BALANCE, layVoice(timeline, clips, BALANCE));
    return tones.filter((_, i) => timeline.cues[i] && isSwell(timeline.cues[i])).map(({ gain }) => gain);
  };
  const alone = swellsWith(() => undefined);
  expect(swellsWith((cue) => (isSwell(cue) ? word : undefined))).toEqual(alone);
  const under = swellsWith((cue) => (cue.kind === 'move' ? sentence : undefined));
  const softened = under.map((gain, i) => 20 * Math.log10(gain / (alone[i] ?? 0)));
  expect(softened.slice(0, 3).map(Math.round)).toEqual([-9, -9, 0]);
});

it('lets a sentence that lasts too long fade out before the next move', () => {
  const timeline = quick();
  const moves = timeline.cues.filter((cue) => cue.kind === 'move');
  const long = spoken(30);
  const [first, second] = layVoice(timeline, (cue) => (cue.kind === 'move' ? long : undefined), BALANCE);
  expect(first?.end).toBe(sampleAt(moves[1]?.atMs ?? 0));
  expect(first?.fadeOut).toBeGreaterThan(1_000);
  expect(second?.start).toBeGreaterThan(first?.end ?? 0);
});

it('ends half as loud as it begins', () => {
  const timeline = quick();
  for (const laid of [layTones(timeline, BALANCE), layVoice(timeline, everyWord, BALANCE)]) {
    expect(laid[0]?.gain).toBeCloseTo(1);
    expect(laid.at(-1)?.gain).toBeGreaterThanOrEqual(10 ** (-FALL_DB / 20));
    expect(laid.at(-1)?.gain).toBeCloseTo(10 ** (-FALL_DB / 20), 1);
  }
});

it('lays nothing for a part that is turned off', () => {
  const off = Number.NEGATIVE_INFINITY;
  expect(layTones(quick(), { ...BALANCE, tonesDb: off })).toEqual([]);
  expect(layVoice(quick(), everyWord, { ...BALANCE, voiceDb: off })).toEqual([]);
});
