import type { Timeline } from '../domain/timeline.ts';
import { createBedFiller } from './bedLayer.ts';
import { limit } from './limiter.ts';
import { type Balance, type Clips, layTones, layVoice, type Sounding } from './score.ts';
import { TAIL_MS } from './tail.ts';
import { byteAt, msAt, sampleAt, samplesIn, TRACK_RATE, toInt16, wavHeader } from './wav.ts';

/** Samples mixed in one go; blocks lie at whole multiples of this wherever a mix begins. */
const BLOCK = 4_096;
/** Samples between two words about progress: half a minute of track. */
const REPORT_EVERY = 30 * TRACK_RATE;

/** A whole session's sound, ready to be written out piece by piece. */
export interface Track {
  readonly sampleCount: number;
  /** Fills `out` with the samples from `fromSample` on; a sample is the same wherever a piece begins. */
  render(out: Int16Array, fromSample: number): void;
}

/** Lays a session out as sound: bed, tones and voice from the first sample to the end of the tail. */
export function layTrack(timeline: Timeline, clips: Clips, balance: Balance): Track {
  const voice = layVoice(timeline, clips, balance);
  const soundings = [...layTones(timeline, balance, voice), ...voice];
  const sampleCount = sampleAt(timeline.durationMs + TAIL_MS);
  const fillWithBed = createBedFiller({
    bed: balance.bed,
    bedDb: balance.bedDb,
    course: { sessionMs: timeline.durationMs, tailMs: TAIL_MS },
    speeches: voice.map(({ start, end }) => ({ startMs: msAt(start), endMs: msAt(end) })),
    sampleCount,
  });
  const block = new Float32Array(BLOCK);
  return {
    sampleCount,
    render(out, fromSample) {
      const end = fromSample + out.length;
      for (let start = fromSample - (fromSample % BLOCK); start < end; start += BLOCK) {
        fillWithBed(block, start);
        for (const sounding of soundings) addSounding(block, start, sounding);
        write(block, start, out, fromSample);
      }
    },
  };
}

/** A whole session as the bytes of one WAV file; the same input gives the same bytes. */
export function mixTrack(timeline: Timeline, clips: Clips, balance: Balance): Uint8Array<ArrayBuffer> {
  return mixPiece(layTrack(timeline, clips, balance), 0, Number.POSITIVE_INFINITY);
}

/**
 * The samples `[fromSample, toSample)` of a track, as far as there are any, behind the header of the whole
 * file. `report` is told the share that is done, again and again.
 */
export function mixPiece(
  track: Track,
  fromSample: number,
  toSample: number,
  report: (share: number) => void = () => {},
): Uint8Array<ArrayBuffer> {
  const count = Math.max(0, Math.min(toSample, track.sampleCount) - fromSample);
  const wav = new Uint8Array(byteAt(count));
  wav.set(wavHeader(track.sampleCount));
  const samples = samplesIn(wav);
  for (let done = 0; done < count; done += REPORT_EVERY) {
    track.render(samples.subarray(done, done + REPORT_EVERY), fromSample + done);
    report(Math.min(1, (done + REPORT_EVERY) / count));
  }
  return wav;
}

/** Adds as much of a sound as falls into the block that begins at `start`. */
function addSounding(block: Float32Array, start: number, sounding: Sounding): void {
  const from = Math.max(start, sounding.start);
  const to = Math.min(start + block.length, sounding.end);
  const { pcm, gain, fadeIn, fadeOut } = sounding;
  for (let at = from; at < to; at++) {
    const since = at - sounding.start;
    const left = sounding.end - at;
    let sample = gain * (pcm[since] ?? 0);
    if (since < fadeIn) sample *= since / fadeIn;
    if (left < fadeOut) sample *= left / fadeOut;
    block[at - start] = (block[at - start] ?? 0) + sample;
  }
}

/** Writes the part of a block that belongs into `out` as 16-bit samples. */
function write(block: Float32Array, start: number, out: Int16Array, outStart: number): void {
  const from = Math.max(start, outStart);
  const to = Math.min(start + block.length, outStart + out.length);
  for (let at = from; at < to; at++) {
    out[at - outStart] = toInt16(limit(block[at - start] ?? 0));
  }
}
