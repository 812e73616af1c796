import type { Cue, Timeline } from '../domain/timeline.ts';
import type { Balance, Clip } from './score.ts';

/** What a worker is asked to mix; plain data, to be cloned or its clips transferred. */
export interface TrackRequest {
  /** Comes back in every reply. */
  readonly id: number;
  readonly timeline: Timeline;
  /** Each recording once, mono at the track's rate. */
  readonly clips: readonly Float32Array<ArrayBuffer>[];
  /** Which of the clips each cue of the timeline has, -1 for none. */
  readonly clipOfCue: readonly number[];
  readonly balance: Balance;
  /** What of the track is wanted, `[fromSample, toSample)`: 0 and `Infinity` for the whole of it. */
  readonly fromSample: number;
  readonly toSample: number;
}

/**
 * What the worker answers: again and again how far it is, from 0 to 1, and at last the bytes, the header
 * of the whole file and the samples that were wanted. A piece with an end of its own comes with all samples
 * of a bed to lay out the rest of the file with (`padTrack`).
 */
export type TrackReply =
  | { readonly kind: 'progress'; readonly id: number; readonly share: number }
  | { readonly kind: 'mixed'; readonly id: number; readonly wav: ArrayBuffer }
  | { readonly kind: 'piece'; readonly id: number; readonly wav: ArrayBuffer; readonly bed: ArrayBuffer };

/** A request without its clips as a function, which no message can carry. */
export function packRequest(
  request: Omit<TrackRequest, 'clips' | 'clipOfCue'>,
  clipFor: (cue: Cue) => Clip | undefined,
): TrackRequest {
  const found = request.timeline.cues.map((cue) => clipFor(cue)?.pcm);
  const clips = [...new Set(found)].filter((pcm) => pcm !== undefined);
  const clipOfCue = found.map((pcm) => (pcm ? clips.indexOf(pcm) : -1));
  return { ...request, clips, clipOfCue };
}
