import { createStore, type StoreApi } from 'zustand/vanilla';

/** How fast the phone speaks; 1 is its own pace. */
const CALM_RATE = 0.9;
/** Loud enough that a browser does not leave it out, too soft to be heard. */
const PRIMING_VOLUME = 0.01;
/** Apple's joke voices and its robot voices stand before the good ones in the list. */
const TOY_VOICE = /^com\.apple\.(speech\.synthesis\.voice|eloquence)\./;

/** The phone's own English voice: fire and forget, for its events cannot be relied on. */
export interface PhoneVoice {
  /** False while the phone has no English voice, or has not told of one yet. */
  readonly store: StoreApi<{ readonly available: boolean }>;
  /** Unlocks speech; call it inside a tap. */
  prime(): void;
  /** Says a text instead of whatever it was saying; volume from 0 to 1. */
  say(text: string, volume: number): void;
  /** Falls silent. */
  hush(): void;
}

export function createPhoneVoice(): PhoneVoice {
  // Absent in some web views, though the DOM types always have it.
  const { speechSynthesis: synth } = globalThis as Partial<Pick<typeof globalThis, 'speechSynthesis'>>;
  const store = createStore<{ readonly available: boolean }>(() => ({ available: false }));
  let voice: SpeechSynthesisVoice | undefined;

  // The list of voices may be empty for a while, and not every browser tells when it fills.
  function look() {
    voice = bestOf(attempt(() => synth?.getVoices()) ?? []);
    const available = voice !== undefined;
    if (store.getState().available !== available) store.setState({ available });
  }

  function hush() {
    // A needless cancel makes some browsers swallow the next text.
    attempt(() => synth && (synth.speaking || synth.pending) && synth.cancel());
  }

  function speak(text: string, volume: number) {
    attempt(() => {
      const utterance = new SpeechSynthesisUtterance(text);
      if (voice) utterance.voice = voice;
      utterance.lang = voice?.lang.replace('_', '-') ?? 'en';
      utterance.rate = CALM_RATE;
      utterance.volume = Math.min(1, Math.max(0, volume));
      synth?.speak(utterance);
    });
  }

  look();
  attempt(() => synth?.addEventListener('voiceschanged', look));

  return {
    store,
    prime() {
      look();
      speak(' ', PRIMING_VOLUME);
    },
    say(text, volume) {
      look();
      hush();
      speak(text, volume);
    },
    hush,
  };
}

/** Speech may throw wherever a browser has only half of it; then the phone stays silent. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/** An English voice: rather one on the device, then no toy, then the person's own. */
function bestOf(voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | undefined {
  const rank = (voice: SpeechSynthesisVoice) =>
    Number(voice.localService) * 4 + Number(!TOY_VOICE.test(voice.voiceURI)) * 2 + Number(voice.default);
  return voices.filter(({ lang }) => /^en\b|^en_/i.test(lang)).sort((a, b) => rank(b) - rank(a))[0];
}
