import { byteAt, sampleCountIn, WAV_HEADER_BYTES } from './wav.ts';

/** Bytes of which parts can be taken without a copy: a Blob, or an array's `subarray` in its clothes. */
interface Sliceable<T> {
  slice(fromByte: number, toByte: number): T;
}

/** The three pieces of a whole file again: an older track up to a sample, and the rest mixed from there. */
export function spliceTrack<T>(
  older: Sliceable<T>,
  rest: Uint8Array<ArrayBuffer>,
  fromSample: number,
): readonly [Uint8Array<ArrayBuffer>, T, Uint8Array<ArrayBuffer>] {
  const kept = older.slice(WAV_HEADER_BYTES, byteAt(fromSample));
  return [rest.subarray(0, WAV_HEADER_BYTES), kept, rest.subarray(WAV_HEADER_BYTES)];
}

/**
 * The parts of a file of full length in which a piece lies at its place: the header of the whole file and
 * samples from `fromSample` on, as the mixer gives them. Before and after it lies the bed, again and again,
 * each sample where it lies in the whole track, so that nothing jumps where the piece begins and ends.
 */
export function padTrack<T>(
  piece: Uint8Array<ArrayBuffer>,
  bed: Sliceable<T> & { readonly size: number },
  fromSample: number,
): readonly (Uint8Array<ArrayBuffer> | T)[] {
  const begin = byteAt(fromSample) - WAV_HEADER_BYTES;
  const samples = piece.subarray(WAV_HEADER_BYTES);
  const end = byteAt(sampleCountIn(piece)) - WAV_HEADER_BYTES;
  return [
    piece.subarray(0, WAV_HEADER_BYTES),
    ...bedBetween(bed, 0, begin),
    samples,
    ...bedBetween(bed, begin + samples.byteLength, end),
  ];
}

/** The bed from one byte of a track's samples to another. */
function bedBetween<T>(bed: Sliceable<T> & { readonly size: number }, from: number, to: number): T[] {
  const parts: T[] = [];
  for (let at = from; at < to; ) {
    const start = at % bed.size;
    const length = Math.min(bed.size - start, to - at);
    parts.push(bed.slice(start, start + length));
    at += length;
  }
  return parts;
}
