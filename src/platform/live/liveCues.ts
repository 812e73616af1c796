import type { ClipId } from '../../domain/clip.ts';
import type { SoundChoice, Speaker } from '../../domain/soundChoice.ts';
import type { Timeline } from '../../domain/timeline.ts';
import { levelDb } from '../../sound/balance.ts';
import { amplitude } from '../../sound/level.ts';
import type { VoicePack } from '../voicePack.ts';
import { createCueScheduler } from './cueScheduler.ts';
import { createPhoneGuide } from './phoneGuide.ts';
import type { PhoneVoice } from './phoneVoice.ts';
import { createRecordedVoice, type RecordedVoiceListener } from './recordedVoice.ts';
import type { SoundOutput } from './soundOutput.ts';

/** What live cues are made with. */
export interface CuePorts {
  readonly monotonicMs: () => number;
  /** What the person wants to hear; the same object as long as nothing is changed. */
  readonly choice: () => SoundChoice;
  readonly voice: VoicePack;
  readonly phone: PhoneVoice;
  /** The sentence of a clip, where there is one. */
  readonly lineOf: (id: ClipId) => string | undefined;
}

/** Where playing stands: the position, how far it will go from here, and how it relates to the output's clock, in ms. */
export interface Place {
  readonly positionMs: number;
  readonly endMs: number;
  /** The position less the output's clock; undefined while that does not lead. */
  readonly outputOffsetMs: number | undefined;
}

/** All that is heard of a session live, by the person's choice: tones, and one voice or none. */
export interface LiveCues {
  prepare(timeline: Timeline): void;
  /** Call it inside a tap. */
  prime(): void;
  /** Takes a timeline; what sounds rings on where it still fits, and is not repeated. */
  load(timeline: Timeline, positionMs: number): void;
  /** Makes heard what is due; call it again and again while playing. */
  follow(place: Place): void;
  /** How long from a position until `follow` must be called, in ms; what goes through the output is given ahead. */
  untilDueMs(positionMs: number): number;
  /** Silences everything and goes on at a position. */
  jumpTo(positionMs: number): void;
  /** Silences everything until the next `follow`, which goes on from here. */
  rest(positionMs: number): void;
  /** The same for what goes through the output. */
  stall(positionMs: number): void;
  /** Takes back what was scheduled at or beyond a position. */
  stopBefore(positionMs: number): void;
  isSpeaking(): boolean;
  /** Whether anything that is wanted goes through the output. */
  needsOutput(): boolean;
}

export function createLiveCues(
  ports: CuePorts,
  output: SoundOutput,
  recordings: RecordedVoiceListener,
): LiveCues {
  const { choice } = ports;
  const tones = createCueScheduler(output, () => amplitude(levelDb(choice().tonesLevel)));
  const recorded = createRecordedVoice(ports.voice, output, recordings);
  const phone = createPhoneGuide(ports);

  /** Who speaks, if anyone is to be heard speaking: recordings in place of a track, or of a voice the phone lacks. */
  function speakerOf({ mode, speaker, verbosity, voiceLevel }: SoundChoice): Speaker | undefined {
    if (verbosity === 'tonesOnly' || voiceLevel === 0) return undefined;
    return mode === 'music' && ports.phone.store.getState().available ? speaker : 'recorded';
  }

  let timeline: Timeline | undefined;
  /** The choice that is being followed; changes are noticed by its identity. */
  let followed: SoundChoice | undefined;

  function follow(chosen: SoundChoice, positionMs: number) {
    followed = chosen;
    const speaker = speakerOf(chosen);
    if (chosen.tonesLevel === 0) tones.rest(positionMs);
    if (timeline && speaker === 'recorded') recorded.load(timeline, chosen);
    else recorded.leave(positionMs);
    if (timeline && speaker === 'phone') phone.load(timeline, chosen, positionMs);
    else phone.leave();
  }

  function stall(positionMs: number) {
    tones.rest(positionMs);
    recorded.rest(positionMs);
  }

  return {
    prepare(next) {
      if (speakerOf(choice()) === 'recorded') recorded.prepare(next, choice().verbosity);
    },
    prime() {
      if (speakerOf(choice()) === 'phone') ports.phone.prime();
    },
    load(next, positionMs) {
      timeline = next;
      tones.replan(positionMs);
      follow(choice(), positionMs);
    },
    follow({ positionMs, endMs, outputOffsetMs }) {
      if (!timeline) return;
      if (choice() !== followed) follow(choice(), positionMs);
      phone.follow(positionMs);
      if (outputOffsetMs === undefined) return;
      if (choice().tonesLevel > 0) tones.schedule(timeline, positionMs, endMs, outputOffsetMs);
      recorded.schedule(positionMs, endMs, outputOffsetMs);
    },
    untilDueMs: phone.untilDueMs,
    jumpTo(positionMs) {
      tones.jumpTo(positionMs);
      recorded.jumpTo(positionMs);
      phone.jumpTo(positionMs);
    },
    rest(positionMs) {
      stall(positionMs);
      phone.jumpTo(positionMs);
    },
    stall,
    stopBefore(positionMs) {
      tones.stopBefore(positionMs);
      recorded.stopBefore(positionMs);
    },
    isSpeaking: () => recorded.isSpeaking() || phone.isSpeaking(),
    needsOutput: () => choice().tonesLevel > 0 || speakerOf(choice()) === 'recorded',
  };
}
