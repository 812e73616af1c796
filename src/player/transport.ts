import type { Timeline } from '../domain/timeline.ts';

/** A stretch of the timeline in ms, `[startMs, endMs)`, that repeats. */
export interface Loop {
  readonly startMs: number;
  readonly endMs: number;
}

/** What a transport tells on its own. */
export type TransportEvent =
  /** The position moved on; several times a second while playing, never from a timer that may sleep unseen. */
  | { readonly kind: 'progress'; readonly positionMs: number }
  /** Sound or clock was taken away (a call, a long sleep); the transport has stopped at this position. */
  | { readonly kind: 'interrupted'; readonly positionMs: number }
  /** Whether cues can be heard. The position moves on either way. */
  | { readonly kind: 'sound'; readonly audible: boolean }
  /** Something of the sound that was asked for cannot be had in this session; it goes on without. */
  | { readonly kind: 'trouble'; readonly trouble: SoundTrouble };

/** Some words or all are missing and tones stand in; or no track could be made, so the screen must stay on. */
export const SOUND_TROUBLES = ['voiceMissing', 'noTrack'] as const;
export type SoundTrouble = (typeof SOUND_TROUBLES)[number];

/**
 * Owns the position and makes the cues heard. One clock behind it: the audio context's, or a media
 * element's `currentTime`. Loading may take its time; commands given meanwhile are kept, and the
 * position stays where it was asked to be until sound begins.
 */
export interface Transport {
  /** Gets ready for a timeline that is likely to be loaded soon; changes nothing that can be heard. */
  prepare(timeline: Timeline): void;
  /** Unlocks sound; call it inside the tap that begins or resumes. */
  prime(): void;
  /** Takes a timeline and stands at a position in it; goes on playing if it was. */
  load(timeline: Timeline, atMs: number): void;
  play(): void;
  pause(): void;
  seek(toMs: number): void;
  /** While a loop is set, its end is never reached: the position goes back into it. Undefined lets it pass. */
  setLoop(loop: Loop | undefined): void;
  /** Whether another timeline can be loaded now; a hidden page had better keep the sound it has. */
  canReload(): boolean;
  /** The position in ms, read from the clock. */
  positionMs(): number;
  /** Lets what sounds ring out, then gives sound back to the phone; asked once more, at once. */
  finish(): void;
  subscribe(listener: (event: TransportEvent) => void): () => void;
}
