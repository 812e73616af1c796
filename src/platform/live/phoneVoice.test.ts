import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPhoneVoice } from './phoneVoice.ts';

class FakeUtterance {
  voice: unknown = null;
  lang = '';
  rate = 1;
  volume = 1;
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const voiceOf = (name: string, lang: string, more = {}) => ({
  name,
  lang,
  voiceURI: name,
  localService: true,
  default: false,
  ...more,
});

/** A browser's speech whose voices a test gives and that speaks until it is cancelled. */
class FakeSynthesis extends EventTarget {
  voices: readonly ReturnType<typeof voiceOf>[] = [];
  readonly utterances: FakeUtterance[] = [];
  cancels = 0;
  speaking = false;
  readonly pending = false;
  getVoices = () => this.voices;
  speak(utterance: FakeUtterance) {
    this.utterances.push(utterance);
    this.speaking = true;
  }
  cancel() {
    this.cancels++;
    this.speaking = false;
  }
}

let synth: FakeSynthesis;
beforeEach(() => {
  synth = new FakeSynthesis();
  synth.voices = [voiceOf('Samantha', 'en-US')];
  vi.stubGlobal('speechSynthesis', synth);
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
});
afterEach(() => vi.unstubAllGlobals());

it('says a text calmly, in English, as loud as asked', () => {
  createPhoneVoice().say('Settle the foot.', 0.5);
  expect(synth.utterances).toMatchObject([
    { text: 'Settle the foot.', lang: 'en-US', rate: 0.9, volume: 0.5, voice: { name: 'Samantha' } },
  ]);
});

it('is unlocked by a text that no one hears', () => {
  createPhoneVoice().prime();
  expect(synth.utterances).toHaveLength(1);
  expect(synth.utterances[0]?.text.trim()).toBe('');
  expect(synth.utterances[0]?.volume).toBeLessThan(0.02);
});

it('says a text instead of the one before', () => {
  const voice = createPhoneVoice();
  voice.say('One way.', 1);
  expect(synth.cancels).toBe(0);
  voice.say('The other way.', 1);
  expect(synth.cancels).toBe(1);
  expect(synth.speaking).toBe(true);
});

it('falls silent when hushed, and leaves the browser alone when it already is', () => {
  const voice = createPhoneVoice();
  voice.hush();
  expect(synth.cancels).toBe(0);
  voice.say('One way.', 1);
  voice.hush();
  expect(synth.speaking).toBe(false);
});

it.each([
  [
    'one on the device',
    [voiceOf('far', 'en-GB', { localService: false, default: true }), voiceOf('near', 'en-GB')],
    'near',
  ],
  ["the person's own", [voiceOf('other', 'en-AU'), voiceOf('own', 'en-GB', { default: true })], 'own'],
  [
    'one that is no toy',
    [
      voiceOf('Albert', 'en-US', { voiceURI: 'com.apple.speech.synthesis.voice.Albert' }),
      voiceOf('Flo', 'en-US', { voiceURI: 'com.apple.eloquence.en-US.Flo' }),
      voiceOf('Samantha', 'en-US', { voiceURI: 'com.apple.voice.compact.en-US.Samantha' }),
    ],
    'Samantha',
  ],
  ['an English one', [voiceOf('Anna', 'de-DE', { default: true }), voiceOf('Ava', 'en_US')], 'Ava'],
])('rather takes %s', (_, voices, name) => {
  synth.voices = voices;
  createPhoneVoice().say('Rest now.', 1);
  expect(synth.utterances[0]).toMatchObject({ voice: { name }, lang: expect.stringMatching(/^en-/) });
});

it('is available as soon as the browser tells of its voices', () => {
  synth.voices = [];
  const { store } = createPhoneVoice();
  expect(store.getState().available).toBe(false);
  synth.voices = [voiceOf('Samantha', 'en-US')];
  synth.dispatchEvent(new Event('voiceschanged'));
  expect(store.getState().available).toBe(true);
});

it('finds voices also where the browser does not tell, at the next tap', () => {
  synth.voices = [];
  synth.addEventListener = () => {
    throw new TypeError('Not an event target.');
  };
  const { store, prime } = createPhoneVoice();
  synth.voices = [voiceOf('Samantha', 'en-US')];
  prime();
  expect(store.getState().available).toBe(true);
});

it('is not available with voices of other languages only', () => {
  synth.voices = [voiceOf('Anna', 'de-DE'), voiceOf('Enu', 'enu')];
  expect(createPhoneVoice().store.getState().available).toBe(false);
});

it.each([
  ['is missing', () => vi.stubGlobal('speechSynthesis', undefined)],
  ['has no utterances', () => vi.stubGlobal('SpeechSynthesisUtterance', undefined)],
  [
    'throws',
    () => {
      synth.getVoices = () => {
        throw new Error('No speech here.');
      };
      synth.speak = synth.getVoices;
      synth.cancel = synth.getVoices;
      synth.speaking = true;
    },
  ],
])('stays silent where speech %s', (_, breakIt) => {
  breakIt();
  const voice = createPhoneVoice();
  expect(() => {
    voice.prime();
    voice.say('Rest now.', 1);
    voice.hush();
  }).not.toThrow();
  expect(synth.utterances).toEqual([]);
});
