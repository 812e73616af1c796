import { TRACK_RATE } from '../sound/wav.ts';

/** A network that does not answer for so long is none, in ms. */
const PATIENCE_MS = 60_000;

/** Fetches a recording; rejects where it cannot be had. */
export async function fetchFile(url: string): Promise<ArrayBuffer> {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Error(`No file: ${response.status}`);
  return response.arrayBuffer();
}

/** Decodes a recording to mono samples at the track's rate; rejects what is no sound. */
export async function decodeClip(bytes: ArrayBuffer): Promise<Float32Array<ArrayBuffer>> {
  const context = new OfflineAudioContext(1, 1, TRACK_RATE);
  const decoded = await context.decodeAudioData(bytes);
  return decoded.getChannelData(0);
}
