import { type Tone, tone } from '../../sound/tones.ts';
import { TRACK_RATE } from '../../sound/wav.ts';
import { type AudioSessionType, setAudioSession } from '../audioSession.ts';
import type { AudioBufferLike, AudioContextLike } from './webAudio.ts';

/** How long a sound takes to fade when it is cut short, in ms. */
const FADE_MS = 30;

/** One sound on its way or sounding; times on the output's clock, in ms. */
export interface Sound {
  readonly startMs: number;
  readonly endMs: number;
  /** Fades it out without a click, or keeps it from beginning. */
  cut(): void;
}

/** Plays tones and samples through an AudioContext that lives from the first `prime` to `close`. */
export interface SoundOutput {
  /** Makes sound possible; call it inside a tap. Without Web Audio it does nothing. */
  prime(): void;
  /** Asks a context that fell asleep to go on. */
  wake(): void;
  /** The output's clock in ms, or undefined while there is none. */
  nowMs(): number | undefined;
  isRunning(): boolean;
  /** Lets a tone sound at a time on the output's clock, or at once if that has passed; undefined without output. */
  play(tone: Tone, level: number, atMs: number): Sound | undefined;
  /** The same for mono samples at the track's rate. */
  playSamples(samples: Float32Array<ArrayBuffer>, level: number, atMs: number): Sound | undefined;
  close(): void;
}

/** Makes the output; `onTaken` is called when the system takes the sound away (a call, Siri). */
export function createSoundOutput(ports: {
  readonly createContext: () => AudioContextLike;
  /** How it lives with other apps' sound. */
  readonly sessionType: () => AudioSessionType;
  readonly after: (delayMs: number, callback: () => void) => () => void;
  readonly onTaken: () => void;
}): SoundOutput {
  let context: AudioContextLike | undefined;
  let buffers = new Map<string, AudioBufferLike>();
  let waking = false;

  function open(): AudioContextLike | undefined {
    try {
      const opened = ports.createContext();
      opened.addEventListener('statechange', () => {
        if (opened.state === 'interrupted') ports.onTaken();
      });
      return opened;
    } catch {
      return undefined; // No Web Audio, or no audio device: the guide goes on without sound.
    }
  }

  function resume(asleep: AudioContextLike) {
    waking = true;
    asleep
      .resume()
      .catch(() => {})
      .finally(() => {
        waking = false;
      });
  }

  function bufferOf(on: AudioContextLike, { kind, lengthMs }: Tone): AudioBufferLike {
    const key = `${kind} ${lengthMs ?? ''}`;
    const kept = buffers.get(key);
    if (kept) return kept;
    const made = fill(on, tone(kind, on.sampleRate, lengthMs), on.sampleRate);
    buffers.set(key, made);
    return made;
  }

  return {
    prime() {
      setAudioSession(ports.sessionType());
      if (!context || context.state === 'closed') {
        context = open();
        buffers = new Map();
      }
      if (!context) return;
      resume(context);
      const silence = context.createBufferSource();
      silence.buffer = context.createBuffer(1, 1, context.sampleRate);
      silence.connect(context.destination);
      silence.start();
    },
    wake() {
      // A context the browser keeps asleep answers only after the next tap: once asked is enough.
      if (context && context.state !== 'running' && !waking) resume(context);
    },
    nowMs: () => context && context.currentTime * 1000,
    isRunning: () => context?.state === 'running',
    play: (wanted, level, atMs) => context && sound(context, bufferOf(context, wanted), level, atMs),
    playSamples: (samples, level, atMs) =>
      context && sound(context, fill(context, samples, TRACK_RATE), level, atMs),
    close() {
      const closing = context;
      context = undefined;
      if (!closing) return;
      // What was just cut needs a moment to fade; a context closed at once would click.
      ports.after(2 * FADE_MS, () => {
        closing.close().catch(() => {});
      });
    },
  };
}

function fill(context: AudioContextLike, samples: Float32Array, rate: number): AudioBufferLike {
  const buffer = context.createBuffer(1, samples.length, rate);
  buffer.copyToChannel(samples, 0);
  return buffer;
}

function sound(context: AudioContextLike, buffer: AudioBufferLike, level: number, atMs: number): Sound {
  const source = context.createBufferSource();
  const gain = context.createGain();
  source.buffer = buffer;
  gain.gain.value = level;
  source.connect(gain);
  gain.connect(context.destination);
  const startS = Math.max(context.currentTime, atMs / 1000);
  source.start(startS);
  return {
    startMs: startS * 1000,
    endMs: (startS + buffer.duration) * 1000,
    cut() {
      const nowS = context.currentTime;
      const endS = nowS < startS ? nowS : nowS + FADE_MS / 1000;
      gain.gain.setValueAtTime(level, nowS);
      gain.gain.linearRampToValueAtTime(0, endS);
      source.stop(endS);
    },
  };
}
