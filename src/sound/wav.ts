/** Samples a second of every track, mono, 16 bits: 20 min come to 38 MB. */
export const TRACK_RATE = 16_000;
/** Bytes before the first sample. */
export const WAV_HEADER_BYTES = 44;
/** A sample of 1.0. */
export const FULL_SCALE = 32_767;

const BYTES_PER_SAMPLE = 2;

/** A sample within ±1 as a 16-bit number. */
export function toInt16(sample: number): number {
  // Not Math.round, which takes a third of a whole mix for its care about negative zero.
  return Math.floor(sample * FULL_SCALE + 0.5);
}

/** The sample at which a position in ms begins. */
export function sampleAt(positionMs: number): number {
  return Math.round((positionMs * TRACK_RATE) / 1_000);
}

/** The position in ms of a sample. */
export function msAt(sample: number): number {
  return (sample * 1_000) / TRACK_RATE;
}

/** What comes before `sampleCount` samples of a track in a WAV file. */
export function wavHeader(sampleCount: number): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(WAV_HEADER_BYTES));
  const dataBytes = sampleCount * BYTES_PER_SAMPLE;
  const name = (at: number, text: string) => {
    for (let i = 0; i < text.length; i++) view.setUint8(at + i, text.charCodeAt(i));
  };
  name(0, 'RIFF');
  view.setUint32(4, WAV_HEADER_BYTES - 8 + dataBytes, true);
  name(8, 'WAVE');
  name(12, 'fmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true); // PCM
  view.setUint16(22, 1, true); // mono
  view.setUint32(24, TRACK_RATE, true);
  view.setUint32(28, TRACK_RATE * BYTES_PER_SAMPLE, true);
  view.setUint16(32, BYTES_PER_SAMPLE, true);
  view.setUint16(34, 8 * BYTES_PER_SAMPLE, true);
  name(36, 'data');
  view.setUint32(40, dataBytes, true);
  return new Uint8Array(view.buffer);
}

/** Where a sample begins in a WAV file, in bytes. */
export function byteAt(sample: number): number {
  return WAV_HEADER_BYTES + sample * BYTES_PER_SAMPLE;
}

/** How many samples a WAV file of one track has by its header. */
export function sampleCountIn(wav: Uint8Array<ArrayBuffer>): number {
  return new DataView(wav.buffer, wav.byteOffset).getUint32(40, true) / BYTES_PER_SAMPLE;
}

/** All samples behind a header, in place; WAV is little-endian, and so is every machine with a browser. */
export function samplesIn(wav: Uint8Array<ArrayBuffer>): Int16Array<ArrayBuffer> {
  return new Int16Array(wav.buffer, wav.byteOffset + WAV_HEADER_BYTES);
}

/** The samples of a whole track, in place; throws a RangeError for any other kind of file. */
export function readTrack(wav: Uint8Array<ArrayBuffer>): Int16Array<ArrayBuffer> {
  const sampleCount = (wav.byteLength - WAV_HEADER_BYTES) / BYTES_PER_SAMPLE;
  const isTrack =
    Number.isInteger(sampleCount) &&
    sampleCount >= 0 &&
    wavHeader(sampleCount).every((byte, i) => byte === wav[i]);
  if (!isTrack) throw new RangeError('Not a WAV file of mono 16-bit samples at 16 kHz.');
  return samplesIn(wav);
}
