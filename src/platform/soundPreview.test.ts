import { afterEach, describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { aPlan } from '../../tests/support/builders.ts';
import { createFakeClock } from '../../tests/support/fakeClock.ts';
import { FakeMedia } from '../../tests/support/fakeMedia.ts';
import { createFakePhoneVoice } from '../../tests/support/fakePhoneVoice.ts';
import { createFakeSessionLock } from '../../tests/support/fakeSessionLock.ts';
import { createFakeTransport } from '../../tests/support/fakeTransport.ts';
import { LISTENING_PLAN } from '../content/soundTries.ts';
import { DEFAULT_SOUND, type SoundChoice } from '../domain/soundChoice.ts';
import { createPlayer } from '../player/player.ts';
import type { SelfTest } from '../player/selfTest.ts';
import { createSoundPreview } from './soundPreview.ts';
import type { MadeTrack } from './track/trackMaker.ts';

const settle = () => new Promise((done) => setTimeout(done));
const SILENT = { listening: undefined, failed: false };

function setUp(sound: Partial<SoundChoice> = {}) {
  const media = new FakeMedia();
  const clock = createFakeClock();
  const player = createPlayer({ transport: createFakeTransport(), clock, lock: createFakeSessionLock() });
  const selfTest = createStore<SelfTest>(() => ({ status: 'idle' }));
  const phone = createFakePhoneVoice();
  const orders: {
    readonly choice: SoundChoice;
    resolve(made: MadeTrack): void;
    reject(reason: Error): void;
  }[] = [];
  const preview = createSoundPreview({
    media,
    urls: { create: () => `blob:${orders.length}`, revoke: () => {} },
    maker: {
      make: (_, choice) =>
        new Promise((resolve, reject) => {
          orders.push({ choice, resolve, reject });
        }),
    },
    clock,
    player,
    selfTest: { store: selfTest },
    choice: () => ({ ...DEFAULT_SOUND, ...sound }),
    plan: LISTENING_PLAN,
    sentence: { name: 'Settle', instruction: 'Hold the foot.' },
    phone,
  });
  return {
    ...preview,
    media,
    clock,
    player,
    selfTest,
    phone,
    orders,
    state: preview.store.getState,
    async deliver(missing: readonly string[] = []) {
      orders.at(-1)?.resolve({ blob: new Blob(), missing, late: [] });
      await settle();
    },
  };
}

describe('Listening', () => {
  it('sounds inside the tap and lets the part be heard for some seconds', async () => {
    const { listen, media, state, deliver } = setUp();
    listen('bed');
    expect(media.paused).toBe(false);
    expect(state()).toEqual({ listening: 'bed', failed: false });
    await deliver();
    media.advance(9_000);
    expect(state().listening).toBe('bed');
    media.advance(1_000);
    expect(state()).toEqual(SILENT);
    expect(media.paused).toBe(true);
  });

  it('begins a voice where it speaks, also on a phone that ignores seeks at first', async () => {
    const { listen, media, deliver } = setUp();
    media.ignoredSeeks = 1;
    listen('voice');
    await deliver();
    media.advance(500);
    await settle();
    expect(media.currentTime).toBeGreaterThan(5);
  });

  it('can be stopped', async () => {
    const { listen, stopListening, media, state, deliver } = setUp();
    listen('tones');
    await deliver();
    media.advance(1_000);
    stopListening();
    expect(state()).toEqual(SILENT);
    expect(media.paused).toBe(true);
  });

  it('that was stopped does not begin when its sound comes', async () => {
    const { listen, stopListening, media, deliver } = setUp();
    listen('tones');
    stopListening();
    await deliver();
    expect(media.paused).toBe(true);
  });

  it('to another part takes the place of the first', async () => {
    const { listen, orders, media, state, deliver } = setUp({ bed: 'sea' });
    listen('tones');
    listen('bed');
    await deliver();
    orders[0]?.resolve({ blob: new Blob(), missing: [], late: [] });
    await settle();
    media.advance(1_000);
    expect(state()).toEqual({ listening: 'bed', failed: false });
    expect(media.sources).toHaveLength(3); // What unlocks sound each time, and the bed.
  });

  it('ends when another app takes the sound', async () => {
    const { listen, media, state, deliver } = setUp();
    listen('bed');
    await deliver();
    media.advance(1_000);
    media.takeAway();
    expect(state()).toEqual(SILENT);
  });
});

describe('Listening fails', () => {
  it.each<[string, (at: ReturnType<typeof setUp>) => unknown]>([
    ['no track can be made', ({ orders }) => orders[0]?.reject(new Error('No worker.'))],
    ['the words are not to be had', ({ deliver }) => deliver(['move.settle.name'])],
    [
      'the track cannot be played',
      ({ media, deliver }) => {
        media.failingLoads = 1;
        return deliver();
      },
    ],
  ])('where %s', async (_, goWrong) => {
    const at = setUp();
    at.listen('voice');
    await goWrong(at);
    await settle();
    expect(at.state()).toEqual({ listening: undefined, failed: true });
    at.listen('voice');
    expect(at.state()).toEqual({ listening: 'voice', failed: false });
  });
});

describe("The phone's own voice", () => {
  const byPhone = { mode: 'music', speaker: 'phone' } as const;

  it('says name and instruction as loud as the voice is set, then it is over', () => {
    const { listen, phone, clock, orders, state } = setUp({ ...byPhone, voiceLevel: 10 });
    listen('voice');
    expect(phone.said).toEqual([{ text: 'Settle. Hold the foot.', volume: 1 }]);
    expect(orders).toEqual([]);
    clock.advance(10_000);
    expect(state()).toEqual(SILENT);
  });

  it('says the name alone', () => {
    const { listen, phone } = setUp({ ...byPhone, verbosity: 'names' });
    listen('voice');
    expect(phone.said.map(({ text }) => text)).toEqual(['Settle']);
  });

  it('is hushed when it is stopped', () => {
    const { listen, stopListening, phone, clock } = setUp(byPhone);
    listen('voice');
    stopListening();
    expect(phone.hushes).toBe(1);
    expect(clock.pending).toBe(0);
  });

  it('gives way to the recordings where there is none', () => {
    const { listen, phone, orders } = setUp(byPhone);
    phone.store.setState({ available: false });
    listen('voice');
    expect(phone.said).toEqual([]);
    expect(orders).toHaveLength(1);
  });
});

describe('Beside other sound', () => {
  const session = { id: 'a', startedAt: 0, plan: aPlan(), positionMs: 0, guided: [] };

  it('of a session nothing is listened to', async () => {
    const { player, listen, orders, state } = setUp();
    await player.begin(session);
    listen('bed');
    expect(orders).toEqual([]);
    expect(state()).toEqual(SILENT);
  });

  it('of a session that begins it ends', async () => {
    const { player, listen, media, state, deliver } = setUp();
    listen('bed');
    await deliver();
    await player.begin(session);
    expect(state()).toEqual(SILENT);
    expect(media.paused).toBe(true);
  });

  it('of a self-test it ends', async () => {
    const { selfTest, listen, state, deliver } = setUp();
    listen('bed');
    await deliver();
    selfTest.setState({ status: 'preparing' }, true);
    expect(state()).toEqual(SILENT);
  });
});

describe("The person's own music", () => {
  const audioSession = { type: 'auto' };
  afterEach(() => Reflect.deleteProperty(navigator, 'audioSession'));

  it.each([
    ['guide', 'playback'],
    ['music', 'ambient'],
  ] as const)('is treated as a session in the mode %s would', (mode, type) => {
    Object.defineProperty(navigator, 'audioSession', { value: audioSession, configurable: true });
    setUp({ mode }).listen('tones');
    expect(audioSession.type).toBe(type);
  });
});
