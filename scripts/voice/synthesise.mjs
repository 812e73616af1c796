// @ts-check
// Speaks sentences with the synthetic voice: Flite's "rms".
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode, RATE, run } from './pcm.mjs';
import { cutToSpeech } from './shape.mjs';

/** Slower than the voice's own way, yet quick enough for the shortest moves; README.md has the measurements. */
const VOICE = ['-voice', 'rms', '--setf', 'duration_stretch=1.15'];
/** A small speaker needs the vowels' upper half, and a bedroom no sharp sibilants. */
const SOFT = 'equalizer=f=2200:t=o:w=1.8:g=4,highshelf=f=5000:g=-5';
/** Between two sentences of one line. */
const PAUSE_MS = 450;

/**
 * A line as the voice says it, sentence by sentence, as each then falls at its end.
 * @param {string} line
 */
export function synthesise(line) {
  const folder = mkdtempSync(join(tmpdir(), 'voice-'));
  try {
    const file = join(folder, 'said.wav');
    const parts = sentencesOf(line).map((sentence) => {
      run('flite', [...VOICE, '-t', sentence, '-o', file]);
      return cutToSpeech(decode(file, RATE, SOFT), RATE);
    });
    return joined(parts, new Float32Array((PAUSE_MS / 1000) * RATE));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param {string} line */
function sentencesOf(line) {
  return line.split(/(?<=[.?]) /).map((sentence) => (/[.?]$/.test(sentence) ? sentence : `${sentence}.`));
}

/**
 * @param {readonly Float32Array[]} parts
 * @param {Float32Array} pause
 */
function joined(parts, pause) {
  const row = parts.flatMap((part, i) => (i === 0 ? [part] : [pause, part]));
  const out = new Float32Array(row.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of row) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
