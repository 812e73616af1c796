import type { Timeline } from '../domain/timeline.ts';
import { layTrack, mixRest } from './mixer.ts';
import type { Balance, Clips } from './score.ts';

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
  /** 0 for the whole track. */
  readonly fromSample: number;
}

/** What the worker answers: first how far it is, from 0 to 1, then the bytes that `mixRest` makes. */
export type TrackReply =
  | { readonly kind: 'progress'; readonly id: number; readonly share: number }
  | { readonly kind: 'mixed'; readonly id: number; readonly wav: ArrayBuffer };

/** A request without its clips as a function, which no message can carry. */
export function packRequest(
  { id, timeline, balance, fromSample }: Omit<TrackRequest, 'clips' | 'clipOfCue'>,
  clipFor: (cue: Timeline['cues'][number]) => { readonly pcm: Float32Array<ArrayBuffer> } | undefined,
): TrackRequest {
  const found = timeline.cues.map((cue) => clipFor(cue)?.pcm);
  const clips = [...new Set(found)].filter((pcm) => pcm !== undefined);
  const clipOfCue = found.map((pcm) => (pcm ? clips.indexOf(pcm) : -1));
  return { id, timeline, clips, clipOfCue, balance, fromSample };
}

/** Does what a request asks; the buffers named beside a reply may be transferred with it. */
export function runTrackJob(
  { id, timeline, clips, clipOfCue, balance, fromSample }: TrackRequest,
  post: (reply: TrackReply, transfer: ArrayBuffer[]) => void,
): void {
  const clipByCue = new Map(timeline.cues.map((cue, i) => [cue, clips[clipOfCue[i] ?? -1]]));
  const clipFor: Clips = (cue) => {
    const pcm = clipByCue.get(cue);
    return pcm && { pcm };
  };
  const track = layTrack(timeline, clipFor, balance);
  const wav = mixRest(track, fromSample, (share) => post({ kind: 'progress', id, share }, []));
  post({ kind: 'mixed', id, wav: wav.buffer }, [wav.buffer]);
}
