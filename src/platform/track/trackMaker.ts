import type { ClipId } from '../../domain/clip.ts';
import type { SoundChoice } from '../../domain/soundChoice.ts';
import { type Cue, cuesBetween, type Timeline } from '../../domain/timeline.ts';
import { balanceOf } from '../../sound/balance.ts';
import { clipIdsOf, clipsOf, speak } from '../../sound/speech.ts';
import { padTrack, spliceTrack } from '../../sound/trackPieces.ts';
import { packRequest } from '../../sound/trackRequest.ts';
import { sampleAt } from '../../sound/wav.ts';
import type { VoicePack } from '../voicePack.ts';
import type { Mixed, MixWorker } from './mixWorker.ts';

/** A whole session's sound as one file. */
export interface MadeTrack {
  readonly blob: Blob;
  /** Recordings that could not be had; tones stand alone in their places. */
  readonly missing: readonly ClipId[];
  /** Recordings that were not there in time and are still on their way. */
  readonly late: readonly ClipId[];
}

/** How long is waited for recordings, and until when the track is wanted at all. */
export interface Wish {
  /** In ms; as long as there is hope if left out. */
  readonly clipsWithinMs?: number;
  readonly signal?: AbortSignal;
}

/** Makes tracks in the background; each way rejects where no track can be made. */
export interface TrackMaker {
  make(timeline: Timeline, choice: SoundChoice, wish?: Wish): Promise<MadeTrack>;
  /** A file as long as the whole, of which only the first seconds from a position sound over the still bed. */
  lead(timeline: Timeline, choice: SoundChoice, fromMs: number, wish?: Wish): Promise<MadeTrack>;
  /** A whole track that before a position is that of an older one. */
  remake(
    older: MadeTrack,
    timeline: Timeline,
    choice: SoundChoice,
    fromMs: number,
    wish?: Wish,
  ): Promise<MadeTrack>;
}

/** How much of a track a lead holds, in ms: longer than clips are waited for and a slow phone mixes. */
export const LEAD_MS = 10_000;

/** Nothing that is said at one cue lasts longer, in ms. */
const LONGEST_SPEECH_MS = 15_000;

/** What a part of a track is made of. */
interface Part {
  readonly timeline: Timeline;
  readonly choice: SoundChoice;
  readonly fromMs: number;
  readonly toMs: number;
  readonly clipIds: readonly ClipId[];
  readonly wish: Wish | undefined;
}

/** Makes the maker of a voice and a worker that mixes. */
export function createTrackMaker(pack: VoicePack, worker: MixWorker): TrackMaker {
  async function mix({ timeline, choice, fromMs, toMs, clipIds, wish }: Part) {
    const wanted = choice.voiceLevel > 0 ? clipIds : [];
    const { clips, missing, late } = await pack.load(wanted, wish?.clipsWithinMs);
    const balance = balanceOf(choice);
    const clipFor = speak(timeline, choice.verbosity, (id) => clips.get(id));
    const within = { timeline, balance, fromSample: sampleAt(fromMs), toSample: sampleAt(toMs) };
    const mixed = await worker.mix((id) => packRequest({ id, ...within }, clipFor), wish?.signal);
    return { mixed, missing, late };
  }

  function wholeFrom(timeline: Timeline, choice: SoundChoice, fromMs: number, wish: Wish | undefined) {
    const clipIds = clipIdsOf(timeline, choice.verbosity);
    return mix({ timeline, choice, fromMs, toMs: Number.POSITIVE_INFINITY, clipIds, wish });
  }

  return {
    async make(timeline, choice, wish) {
      const { mixed, ...rest } = await wholeFrom(timeline, choice, 0, wish);
      return { blob: wavOf([mixed.wav]), ...rest };
    },
    async lead(timeline, choice, fromMs, wish) {
      const toMs = fromMs + LEAD_MS;
      const cues = cuesBetween(timeline, fromMs - LONGEST_SPEECH_MS, toMs);
      const idsOf = (cue: Cue) => clipsOf(timeline, cue, choice.verbosity);
      const part = { timeline, choice, fromMs, toMs, clipIds: cues.flatMap(idsOf), wish };
      const { mixed, ...rest } = await mix(part);
      return { blob: wavOf(padded(mixed, sampleAt(fromMs))), ...rest };
    },
    async remake(older, timeline, choice, fromMs, wish) {
      const { mixed, ...rest } = await wholeFrom(timeline, choice, fromMs, wish);
      const parts = spliceTrack(older.blob, new Uint8Array(mixed.wav), sampleAt(fromMs));
      return { blob: wavOf(parts), ...rest };
    },
  };
}

/** A piece that reaches the end of its track comes without a bed, and needs none but before it. */
function padded({ wav, bed }: Mixed, fromSample: number): readonly BlobPart[] {
  return padTrack<Blob>(new Uint8Array(wav), new Blob(bed ? [bed] : []), fromSample);
}

function wavOf(parts: readonly BlobPart[]): Blob {
  return new Blob([...parts], { type: 'audio/wav' });
}
