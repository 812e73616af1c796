import type { Sounding } from '../../sound/score.ts';
import { msAt, TRACK_RATE } from '../../sound/wav.ts';
import { LATE_MS, LOOK_AHEAD_MS } from './cueScheduler.ts';
import type { Sound, SoundOutput } from './soundOutput.ts';

/** A sentence that goes on after a pause begins anew this softly, in samples: 30 ms. */
const GO_ON_FADE_IN = (TRACK_RATE * 30) / 1_000;
/** A position no further than this from where a sentence is heard is the same place, in ms. */
const SAME_PLACE_MS = 250;

/** Hands each sentence to the output once, shortly before it is due; positions in ms. */
export interface VoiceScheduler {
  /** Schedules what is due, as the cue scheduler does, and lets a sentence that a rest broke off go on. */
  schedule(positionMs: number, endMs: number, outputOffsetMs: number): void;
  /** Silences everything. The next sentence is the first that begins at or after the position. */
  jumpTo(positionMs: number): void;
  /** Silences everything. The sentence that is broken off here goes on from here. */
  rest(positionMs: number): void;
  /** Takes other sentences; the one being spoken is spoken on if it is among them at the same place. */
  replan(sentences: readonly Sounding[], positionMs: number): void;
  /** Drops what begins at or beyond a position, to be scheduled when it comes near again. */
  stopBefore(positionMs: number): void;
  /** Whether a sentence is being spoken. */
  isSpeaking(): boolean;
}

interface Spoken {
  readonly sentence: Sounding;
  readonly sound: Sound;
  /** When its first sample sounds or would have, on the output's clock. */
  readonly beginsMs: number;
}

export function createVoiceScheduler(output: SoundOutput): VoiceScheduler {
  let sentences: readonly Sounding[] = [];
  /** Every sentence before this position has been scheduled or left out; a loop leads the position back, not this. */
  let nextMs = 0;
  let spoken: readonly Spoken[] = [];
  let broken: Sounding | undefined;

  function cutWhere(wanted: (one: Spoken) => boolean) {
    for (const { sound } of spoken.filter(wanted)) sound.cut();
    spoken = spoken.filter((one) => !wanted(one));
  }

  const nowMs = () => output.nowMs() ?? Number.NEGATIVE_INFINITY;
  const sounds = ({ sound }: Spoken) => sound.startMs <= nowMs() + 1 && sound.endMs > nowMs();

  function begin(sentence: Sounding, fromMs: number, offsetMs: number): readonly Spoken[] {
    const from = Math.max(0, Math.round(((fromMs - msAt(sentence.start)) * TRACK_RATE) / 1_000));
    const beginsMs = msAt(sentence.start) - offsetMs;
    const sound = output.playSamples(samplesOf(sentence, from), sentence.gain, beginsMs + msAt(from));
    return sound ? [{ sentence, sound, beginsMs }] : [];
  }

  /** What a rest broke off, if the position still lies in it. */
  function takeBroken(positionMs: number): Sounding | undefined {
    const goesOn = broken;
    broken = undefined;
    if (!goesOn || positionMs < msAt(goesOn.start) - 1 || positionMs >= msAt(goesOn.end)) return undefined;
    return goesOn;
  }

  function staysIn(next: readonly Sounding[], positionMs: number, one: Spoken): Sounding | undefined {
    const heardMs = msAt(one.sentence.start) + nowMs() - one.beginsMs;
    if (!sounds(one) || Math.abs(heardMs - positionMs) > SAME_PLACE_MS) return undefined;
    return next.find((sentence) => isSame(sentence, one.sentence));
  }

  return {
    schedule(positionMs, endMs, outputOffsetMs) {
      const toMs = Math.min(positionMs + LOOK_AHEAD_MS, endMs);
      const fromMs = Math.max(nextMs, positionMs - LATE_MS);
      const goesOn = takeBroken(positionMs);
      const known = [goesOn, ...spoken.map(({ sentence }) => sentence)];
      const due = sentences.filter((sentence) => {
        const startMs = msAt(sentence.start);
        return startMs >= fromMs && startMs < toMs && !known.includes(sentence);
      });
      nextMs = Math.max(nextMs, toMs);
      spoken = [
        ...spoken.filter(({ sound }) => sound.endMs > nowMs()),
        ...(goesOn ? begin(goesOn, positionMs, outputOffsetMs) : []),
        ...due.flatMap((sentence) => begin(sentence, 0, outputOffsetMs)),
      ];
    },
    jumpTo(positionMs) {
      cutWhere(() => true);
      broken = undefined;
      nextMs = positionMs;
    },
    rest(positionMs) {
      broken = spoken.find(sounds)?.sentence ?? broken;
      cutWhere(() => true);
      nextMs = positionMs;
    },
    replan(next, positionMs) {
      const before = broken;
      broken = before && next.find((sentence) => isSame(sentence, before));
      cutWhere((one) => !staysIn(next, positionMs, one));
      spoken = spoken.map((one) => ({ ...one, sentence: staysIn(next, positionMs, one) ?? one.sentence }));
      sentences = next;
      nextMs = positionMs;
    },
    stopBefore(positionMs) {
      cutWhere(({ sentence }) => msAt(sentence.start) >= positionMs);
      nextMs = Math.min(nextMs, positionMs);
    },
    isSpeaking: () => spoken.some(sounds),
  };
}

function isSame(a: Sounding, b: Sounding): boolean {
  return a.start === b.start && a.end === b.end;
}

/** What a track would have of a sentence but its gain, from one of its samples on, with its fades. */
function samplesOf({ pcm, start, end, fadeIn, fadeOut }: Sounding, from: number): Float32Array<ArrayBuffer> {
  const samples = new Float32Array(pcm.slice(from, end - start));
  const rise = from > 0 ? GO_ON_FADE_IN : fadeIn;
  for (let at = 0; at < samples.length; at++) {
    const left = samples.length - at;
    const share = Math.min(1, rise > 0 ? at / rise : 1) * Math.min(1, fadeOut > 0 ? left / fadeOut : 1);
    samples[at] = (samples[at] ?? 0) * share;
  }
  return samples;
}
