import { createStore } from 'zustand/vanilla';
import type { PhoneVoice } from '../../src/platform/live/phoneVoice.ts';

/** A phone's voice that notes what it is told. */
export interface FakePhoneVoice extends PhoneVoice {
  readonly said: readonly { readonly text: string; readonly volume: number }[];
  readonly primes: number;
  readonly hushes: number;
}

export function createFakePhoneVoice(): FakePhoneVoice {
  const said: { text: string; volume: number }[] = [];
  let primes = 0;
  let hushes = 0;
  return {
    store: createStore<{ readonly available: boolean }>(() => ({ available: true })),
    said,
    get primes() {
      return primes;
    },
    get hushes() {
      return hushes;
    },
    prime() {
      primes++;
    },
    say: (text, volume) => said.push({ text, volume }),
    hush() {
      hushes++;
    },
  };
}
