// @ts-check
// Sound in and out of files: mono samples, whatever the file holds.
import { spawnSync } from 'node:child_process';

/** Sample rate of the pack, in Hz: all that a voice needs, and kind to the download. */
export const RATE = 24_000;
/** Samples of one AAC frame: a decoder may hand out the whole last one. */
export const FRAME = 1024;
const BIT_RATE = '32k';

/**
 * Runs a program of the system and returns what it prints; ends with one sentence if it is missing or fails.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Uint8Array} [input]
 */
export function run(program, args, input) {
  const { status, error, stdout, stderr } = spawnSync(program, args, { input, maxBuffer: 2 ** 28 });
  if (error) throw new Error(`${program} could not be run (${error.message}); see scripts/voice/README.md.`);
  if (status !== 0) throw new Error(`${program} failed: ${stderr.toString().trim().slice(-500)}`);
  return { stdout, stderr: stderr.toString() };
}

/**
 * The sound of any audio file, at a rate in Hz, through a filter of ffmpeg.
 * @param {string} file
 * @param {number} [rate]
 * @param {string} [filter]
 */
export function decode(file, rate = RATE, filter = 'anull') {
  const source = ['-nostdin', '-v', 'error', '-i', file, '-af', filter];
  const { stdout } = run('ffmpeg', [...source, '-f', 'f32le', '-ac', '1', '-ar', String(rate), '-']);
  return new Float32Array(stdout.buffer.slice(stdout.byteOffset, stdout.byteOffset + stdout.byteLength));
}

/**
 * Writes samples as AAC-LC in M4A: the same bytes for the same samples and the same ffmpeg.
 * @param {string} file
 * @param {Float32Array} samples
 */
export function encode(file, samples) {
  const raw = new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength);
  const source = ['-f', 'f32le', '-ar', String(RATE), '-ac', '1', '-i', 'pipe:0'];
  // The "fast" coder keeps 12 dB more of these voices than the usual one, in as many bytes.
  const coder = ['-c:a', 'aac', '-profile:a', 'aac_low', '-aac_coder', 'fast', '-b:a', BIT_RATE];
  const exact = ['-threads', '1', '-fflags', '+bitexact', '-flags:a', '+bitexact', '-map_metadata', '-1'];
  run('ffmpeg', ['-v', 'error', '-y', ...source, ...coder, ...exact, '-movflags', '+faststart', file], raw);
}

/**
 * The bytes of a 16-bit mono WAV file.
 * @param {Float32Array} samples
 * @param {number} rate
 */
export function wav(samples, rate) {
  const bytes = Buffer.alloc(44 + samples.length * 2);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(bytes.length - 8, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(rate, 24);
  bytes.writeUInt32LE(rate * 2, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(samples.length * 2, 40);
  samples.forEach((sample, i) => {
    bytes.writeInt16LE(Math.round(Math.max(-1, Math.min(1, sample)) * 32_767), 44 + i * 2);
  });
  return bytes;
}
