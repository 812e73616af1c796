import { describe, expect, it } from 'vitest';
import { packIndex } from '../../scripts/voice/pack.mjs';
import { decibels, rmsOf } from '../../tests/support/measureSound.ts';
import { LISTENING_PLAN } from '../content/soundTries.ts';
import { BEDS, DEFAULT_SOUND, type SoundChoice, VERBOSITIES } from '../domain/soundChoice.ts';
import { balanceOf } from '../sound/balance.ts';
import { layTrack } from '../sound/mixer.ts';
import { layTones, layVoice } from '../sound/score.ts';
import { clipIdsOf, speak } from '../sound/speech.ts';
import { FULL_SCALE, msAt, sampleAt } from '../sound/wav.ts';
import { type SoundPart, type Stretch, stretchFor } from './listening.ts';

const stretch = (part: SoundPart, sound: Partial<SoundChoice> = {}) =>
  stretchFor(part, LISTENING_PLAN, { ...DEFAULT_SOUND, ...sound });

/** The words of a stretch as long as the shipped recordings are. */
function voiceOf({ timeline, choice }: Stretch) {
  const pack = packIndex();
  const pcmOf = (id: string) => new Float32Array(sampleAt(pack.get(id)?.durationMs ?? 0)).fill(0.1);
  return layVoice(timeline, speak(timeline, choice.verbosity, pcmOf), balanceOf(choice));
}

/** How loud a stretch is between two moments of the track, in dBFS. */
function loudness({ timeline, choice }: Stretch, fromMs: number, toMs: number) {
  const samples = new Int16Array(sampleAt(toMs - fromMs));
  layTrack(timeline, () => undefined, balanceOf(choice)).render(samples, sampleAt(fromMs));
  return decibels(rmsOf(samples) / FULL_SCALE);
}

describe('The voice', () => {
  it.each(['full', 'names'] as const)('says whole sentences, and no more than that (%s)', (verbosity) => {
    const heard = stretch('voice', { verbosity });
    const [said, ...more] = voiceOf(heard);
    expect(more).toEqual([]);
    expect(msAt(said?.start ?? 0)).toBeGreaterThan(heard.fromMs);
    expect(msAt(said?.end ?? 0)).toBeLessThan(heard.toMs);
    expect(heard.toMs - msAt(said?.end ?? 0)).toBeLessThan(2_000);
  });

  it('says name and instruction, the name alone, or nothing', () => {
    const ids = VERBOSITIES.map((verbosity) => {
      const { timeline, choice } = stretch('voice', { verbosity });
      return clipIdsOf(timeline, choice.verbosity);
    });
    expect(ids).toEqual([['move.settle.name', 'move.settle.instruction'], ['move.settle.name'], []]);
  });

  it('is heard without tones', () => {
    const { timeline, choice } = stretch('voice');
    expect(layTones(timeline, balanceOf(choice))).toEqual([]);
  });
});

describe('The tones', () => {
  it('come one after the other as in a session', () => {
    const { timeline } = stretch('tones');
    const kinds = timeline.cues.map(({ kind }) => kind);
    expect(kinds).toEqual(['move', 'count', 'count', 'warning', 'switchFeet', 'end']);
    expect(timeline.cues.map(({ atMs }) => atMs)).toEqual(
      timeline.cues.map(({ atMs }) => atMs).toSorted((a, b) => a - b),
    );
  });

  it('are heard without words, and the last of them has faded when it ends', () => {
    const heard = stretch('tones');
    expect(voiceOf(heard)).toEqual([]);
    expect(loudness(heard, heard.toMs - 200, heard.toMs)).toBeLessThan(
      loudness(heard, heard.toMs - 4_000, heard.toMs - 3_000) - 12,
    );
  });
});

describe('The bed', () => {
  it.each(BEDS.filter((bed) => bed !== 'still'))('of %s is there for most of the time', (bed) => {
    const heard = stretch('bed', { bed, bedLevel: 10 });
    expect(loudness(heard, 3_000, heard.toMs)).toBeGreaterThan(-42);
  });

  it('is heard alone', () => {
    const heard = stretch('bed', { bed: 'rain' });
    expect(voiceOf(heard)).toEqual([]);
    expect(layTones(heard.timeline, balanceOf(heard.choice))).toEqual([]);
  });
});

describe('Any part', () => {
  it.each(['voice', 'tones'] as const)(
    'but the bed lets only what lies under every track be heard (%s)',
    (part) => {
      expect(stretch(part, { bed: 'rain' }).choice.bedLevel).toBe(0);
    },
  );

  it('is as loud as it is set to be', () => {
    const levels = { voiceLevel: 3, tonesLevel: 4, bedLevel: 5 };
    expect(stretch('voice', levels).choice.voiceLevel).toBe(3);
    expect(stretch('tones', levels).choice.tonesLevel).toBe(4);
    expect(stretch('bed', levels).choice.bedLevel).toBe(5);
  });
});
