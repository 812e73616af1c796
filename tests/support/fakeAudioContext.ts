import type {
  AudioContextLike,
  AudioNodeLike,
  BufferSourceLike,
  GainNodeLike,
} from '../../src/platform/live/webAudio.ts';

/** One buffer that was started, as the ear would get it; times in seconds of the context. */
export interface FakeSound {
  readonly samples: Float32Array;
  /** Samples a second. */
  readonly rate: number;
  readonly level: number;
  readonly startS: number;
  readonly endS: number;
  /** Whether it was stopped before its end, and whether it had sunk to silence by then. */
  readonly cut: 'no' | 'beforeItBegan' | 'faded' | 'hard';
}

/** A Web Audio context whose time passes only when a test says so. */
export interface FakeAudioContext extends AudioContextLike {
  /** Lets time pass, in seconds; it stands still unless the context runs. */
  pass(seconds: number): void;
  /** Puts the context into a state, as the system does, and tells it. */
  become(state: AudioContextLike['state']): void;
  /** Leaves `resume` unanswered, as without a tap or during a call. */
  refuseToResume(refuse: boolean): void;
  /** Lets so much of the context's time pass with every buffer made, as on a slow phone. */
  slowDown(secondsPerBuffer: number): void;
  /** Everything started so far, in order of its beginning, single-sample silence left out. */
  sounds(): readonly FakeSound[];
  /** How many silent samples were played to unlock sound. */
  readonly unlocks: number;
  readonly resumes: number;
}

interface FakeBuffer {
  readonly duration: number;
  readonly rate: number;
  readonly samples: Float32Array;
  copyToChannel(samples: Float32Array): void;
}

interface FakeGain extends GainNodeLike {
  readonly level: number;
  readonly silentAtS: number;
}

interface FakeSource extends BufferSourceLike {
  readonly startS: number | undefined;
  readonly stopS: number;
  readonly output: AudioNodeLike | undefined;
}

export function createFakeAudioContext(sampleRate = 8_000): FakeAudioContext {
  const sources: FakeSource[] = [];
  const listeners = new Set<() => void>();
  let state: AudioContextLike['state'] = 'suspended';
  let currentTime = 0;
  let resumes = 0;
  let refusing = false;
  let bufferS = 0;

  function become(next: AudioContextLike['state']) {
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  }

  function pass(seconds: number) {
    if (state === 'running') currentTime += seconds;
  }

  const started = () => sources.filter(({ startS }) => startS !== undefined);
  const isUnlock = ({ buffer }: FakeSource) => samplesOf(buffer).length === 1;

  return {
    sampleRate,
    destination: { connect: () => {} },
    get state() {
      return state;
    },
    get currentTime() {
      return currentTime;
    },
    get unlocks() {
      return started().filter(isUnlock).length;
    },
    get resumes() {
      return resumes;
    },
    become,
    refuseToResume(refuse) {
      refusing = refuse;
    },
    pass,
    slowDown(secondsPerBuffer) {
      bufferS = secondsPerBuffer;
    },
    sounds: () =>
      started()
        .filter((source) => !isUnlock(source))
        .map(asHeard)
        .sort((a, b) => a.startS - b.startS),
    createBuffer(_channels, length, rate) {
      pass(bufferS);
      return fakeBuffer(length, rate);
    },
    createBufferSource() {
      const source = fakeSource(() => currentTime);
      sources.push(source);
      return source;
    },
    createGain: fakeGain,
    addEventListener: (_type, listener) => listeners.add(listener),
    async resume() {
      resumes++;
      if (state === 'closed') throw new Error('The context is closed.');
      if (refusing) return new Promise<void>(() => {});
      become('running');
    },
    async close() {
      become('closed');
    },
  };
}

function fakeBuffer(length: number, rate: number): FakeBuffer {
  const samples = new Float32Array(length);
  return { duration: length / rate, rate, samples, copyToChannel: (from) => samples.set(from) };
}

function fakeGain(): FakeGain {
  let value = 1;
  let silentAtS = Number.POSITIVE_INFINITY;
  return {
    connect: () => {},
    get level() {
      return value;
    },
    get silentAtS() {
      return silentAtS;
    },
    gain: {
      get value() {
        return value;
      },
      set value(next) {
        value = next;
      },
      setValueAtTime: () => {},
      linearRampToValueAtTime(target, endS) {
        if (target === 0) silentAtS = endS;
      },
    },
  };
}

function fakeSource(nowS: () => number): FakeSource {
  let startS: number | undefined;
  let stopS = Number.POSITIVE_INFINITY;
  let output: AudioNodeLike | undefined;
  return {
    buffer: null,
    get startS() {
      return startS;
    },
    get stopS() {
      return stopS;
    },
    get output() {
      return output;
    },
    connect(to) {
      output = to;
    },
    start(whenS = 0) {
      if (startS !== undefined) throw new Error('A source starts once.');
      startS = Math.max(whenS, nowS());
    },
    stop(whenS = 0) {
      stopS = Math.max(whenS, nowS());
    },
  };
}

function samplesOf(buffer: unknown): Float32Array {
  return (buffer as FakeBuffer | null)?.samples ?? new Float32Array(0);
}

function asHeard({ buffer, startS = 0, stopS, output }: FakeSource): FakeSound {
  const gain = output as FakeGain;
  const wholeEndS = startS + (buffer?.duration ?? 0);
  const cut =
    stopS >= wholeEndS
      ? 'no'
      : stopS <= startS
        ? 'beforeItBegan'
        : gain.silentAtS <= stopS
          ? 'faded'
          : 'hard';
  return {
    samples: samplesOf(buffer),
    rate: (buffer as FakeBuffer | null)?.rate ?? 0,
    level: gain.level,
    startS,
    endS: Math.min(wholeEndS, stopS),
    cut,
  };
}
