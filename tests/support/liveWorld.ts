import type { ClipId } from '../../src/domain/clip.ts';
import type { Stage } from '../../src/domain/move.ts';
import type { Rhythm } from '../../src/domain/rhythm.ts';
import type { Step } from '../../src/domain/routine.ts';
import { DEFAULT_SOUND, MAX_LEVEL, type SoundChoice } from '../../src/domain/soundChoice.ts';
import { compileTimeline, type GateSegment, type Timeline } from '../../src/domain/timeline.ts';
import { createLiveTransport } from '../../src/platform/live/liveTransport.ts';
import type { TransportEvent } from '../../src/player/transport.ts';
import { TONE_KINDS, tone } from '../../src/sound/tones.ts';
import { TRACK_RATE } from '../../src/sound/wav.ts';
import { createFakeAudioContext, type FakeAudioContext } from './fakeAudioContext.ts';
import { createFakePhoneVoice } from './fakePhoneVoice.ts';
import { createFakeVoicePack } from './fakeVoicePack.ts';

const RATE = 8_000;
/** Time passes in steps as long as this, in ms, unless a test says otherwise. */
const STEP_MS = 100;

const step = (stage: Stage, durationMs: number, rhythm: Rhythm): Step => ({
  move: { id: 'settle', stage, region: 'foot', pressure: 'light' },
  durationMs,
  rhythm,
});

/** Two moves of 10 s on each foot, the second with two counts; the gate between the feet waits. */
export function timelineOf(extraMs = 0): Timeline {
  const toes: Rhythm = { kind: 'parts', count: 'toe', regions: ['toe1', 'toe2'] };
  const steps = [step('sole', 10_000, { kind: 'plain' }), step('toes', 10_000, toes)];
  return compileTimeline({
    routine: { id: 'test', rounds: 1, steps },
    feet: ['left', 'right'],
    switchGate: 'byPerson',
    extensions: extraMs > 0 ? [{ segmentIndex: 1, offsetMs: 0, extraMs }] : [],
  });
}

const breaths: Rhythm = { kind: 'breaths', inMs: 4_000, outMs: 6_000 };

/** A breath of 10 s, then one of 12 s, on one foot. */
export const breathing = compileTimeline({
  routine: {
    id: 'breaths',
    rounds: 1,
    steps: [step('points', 10_000, breaths), step('points', 12_000, breaths)],
  },
  feet: ['left'],
  switchGate: 'byItself',
  extensions: [],
});

export const timeline = timelineOf();
export const switchGate = timeline.segments.find(
  (segment): segment is GateSegment => segment.kind === 'gate' && segment.gate === 'switchFeet',
) as GateSegment;

/** A tone told by its samples. */
const names = new Map(TONE_KINDS.map((kind) => [String(tone(kind, RATE).slice(0, 400)), kind]));
export const nameOf = (samples: Float32Array) => names.get(String(samples.slice(0, 400))) ?? 'unknown';

/** Tones as loud as they get and no word. */
export const TONES: SoundChoice = {
  ...DEFAULT_SOUND,
  mode: 'music',
  verbosity: 'tonesOnly',
  tonesLevel: MAX_LEVEL,
};
/** The recorded voice, as loud as it gets, and no tones. */
export const WORDS: SoundChoice = { ...TONES, verbosity: 'full', voiceLevel: MAX_LEVEL, tonesLevel: 0 };

/** A live transport in a browser whose clocks move only when told. */
export function createLiveWorld() {
  const contexts: FakeAudioContext[] = [];
  const events: TransportEvent[] = [];
  const timers = new Set<{ dueMs: number; callback: () => void }>();
  const world = {
    monotonicMs: 10_000,
    wallMs: 1_700_000_000_000,
    choice: TONES,
    noAudio: false,
    lineOf: (id: ClipId): string | undefined => id,
  };
  const pack = createFakeVoicePack();
  const phone = createFakePhoneVoice();

  /** Lets the clocks move without any timer, as in a device or page that sleeps. */
  function drift(
    ms: number,
    moving: readonly ('audio' | 'monotonic' | 'wall')[] = ['audio', 'monotonic', 'wall'],
  ) {
    if (moving.includes('monotonic')) world.monotonicMs += ms;
    if (moving.includes('wall')) world.wallMs += ms;
    if (moving.includes('audio')) for (const context of contexts) context.pass(ms / 1000);
  }

  const fire = () => {
    for (const timer of [...timers].filter(({ dueMs }) => dueMs <= world.monotonicMs)) {
      if (timers.delete(timer)) timer.callback();
    }
  };

  /** Lets time pass, in steps of at most `stepMs`, with timers firing at each. */
  function pass(ms: number, stepMs = STEP_MS) {
    for (let leftMs = ms; leftMs > 0; leftMs -= stepMs) {
      drift(Math.min(stepMs, leftMs));
      fire();
    }
  }

  /** Lets time pass until the transport looks at its clock. */
  function look() {
    const seen = events.length;
    while (events.length === seen) pass(5, 5);
  }

  const transport = createLiveTransport({
    createContext() {
      if (world.noAudio) throw new Error('No audio here.');
      const context = createFakeAudioContext(RATE);
      contexts.push(context);
      return context;
    },
    monotonicMs: () => world.monotonicMs,
    wallMs: () => world.wallMs,
    after(delayMs, callback) {
      const timer = { dueMs: world.monotonicMs + delayMs, callback };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    choice: () => world.choice,
    voice: pack,
    phone,
    lineOf: (id) => world.lineOf(id),
  });
  transport.subscribe((event) => events.push(event));

  const context = () => contexts.at(-1) as FakeAudioContext;
  const sounds = () => contexts.flatMap((each) => each.sounds());
  return {
    world,
    pack,
    phone,
    transport,
    events,
    contexts,
    context,
    sounds,
    drift,
    pass,
    look,
    fire,
    timers,
    /** What has been heard so far: tones that began and when, in ms of the audio clock. */
    heard: () =>
      sounds()
        .filter(({ rate }) => rate !== TRACK_RATE)
        .filter(({ cut, startS }) => cut !== 'beforeItBegan' && startS <= context().currentTime)
        .map(({ samples, startS }) => [nameOf(samples), Math.round(startS * 1000)] as const),
    /** What of the recorded voice has begun so far. */
    voiced: () =>
      sounds()
        .filter(({ rate }) => rate === TRACK_RATE)
        .filter(({ cut, startS }) => cut !== 'beforeItBegan' && startS <= context().currentTime),
    told: (kind: TransportEvent['kind']) => events.filter((event) => event.kind === kind),
    /** Begins to play in a running context. */
    begin(atMs = 0, what = timeline) {
      transport.prime();
      transport.load(what, atMs);
      transport.play();
    },
  };
}
