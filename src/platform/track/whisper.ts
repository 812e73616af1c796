import { sampleAt, samplesIn, WAV_HEADER_BYTES, wavHeader } from '../../sound/wav.ts';

/** How long it lasts, in ms: the session's own sound follows at once. */
const LENGTH_MS = 1_000;
/** The loudest sample: −60 dBFS, as quiet as a track ever gets. */
const PEAK = 33;

/** Next to nothing as a sound file: what an element must have played inside a tap to play anything later. */
export function whisper(): Blob {
  const count = sampleAt(LENGTH_MS);
  const wav = new Uint8Array(WAV_HEADER_BYTES + 2 * count);
  wav.set(wavHeader(count));
  const samples = samplesIn(wav);
  let state = 1;
  for (let i = 0; i < count; i++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    samples[i] = Math.round((state / 2 ** 31 - 1) * PEAK);
  }
  return new Blob([wav], { type: 'audio/wav' });
}
