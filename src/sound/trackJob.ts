import { bedLoop } from './beds.ts';
import { layTrack, mixPiece } from './mixer.ts';
import type { Clips } from './score.ts';
import type { TrackReply, TrackRequest } from './trackRequest.ts';
import { toInt16 } from './wav.ts';

/** Does what a request asks; the buffers named beside a reply may be transferred with it. */
export function runTrackJob(
  { id, timeline, clips, clipOfCue, balance, fromSample, toSample }: TrackRequest,
  post: (reply: TrackReply, transfer: ArrayBuffer[]) => void,
): void {
  const clipByCue = new Map(timeline.cues.map((cue, i) => [cue, clips[clipOfCue[i] ?? -1]]));
  const clipFor: Clips = (cue) => {
    const pcm = clipByCue.get(cue);
    return pcm && { pcm };
  };
  const track = layTrack(timeline, clipFor, balance);
  const report = (share: number) => post({ kind: 'progress', id, share }, []);
  const wav = mixPiece(track, fromSample, toSample, report).buffer;
  if (Number.isFinite(toSample)) {
    const bed = stillBed();
    post({ kind: 'piece', id, wav, bed }, [wav, bed]);
  } else {
    post({ kind: 'mixed', id, wav }, [wav]);
  }
}

/** What lies under every track, from its first sample on: 32 s that go over into themselves. */
function stillBed(): ArrayBuffer {
  return Int16Array.from(bedLoop('still'), toInt16).buffer;
}
