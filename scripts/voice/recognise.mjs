// @ts-check
// Writes down what an independent recogniser (PocketSphinx, US English) hears in each clip.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spokenWords } from './lines.mjs';
import { run, wav } from './pcm.mjs';

/** The rate the recogniser was trained at, in Hz. */
export const RECOGNISER_RATE = 16_000;
const MODEL = '/usr/share/pocketsphinx/model/en-us';
const SILENCE_S = 0.3;

/**
 * What is heard in each clip, as words: `anything` when any English is possible, `closest` when it has to be one
 * of the sentences of this pack, which shows sentences that are easily taken for one another.
 * @param {ReadonlyMap<string, Float32Array>} clips samples at RECOGNISER_RATE, by clip id
 * @param {readonly string[]} sentences
 */
export function recognise(clips, sentences) {
  const folder = mkdtempSync(join(tmpdir(), 'voice-'));
  try {
    const ids = [...clips.keys()];
    writeFileSync(join(folder, 'ids'), `${ids.join('\n')}\n`);
    for (const [id, samples] of clips)
      writeFileSync(join(folder, `${id}.wav`), wav(padded(samples), RECOGNISER_RATE));
    const choices = [...new Set(sentences.map((sentence) => spokenWords(sentence).join(' ')))];
    writeFileSync(
      join(folder, 'pack.gram'),
      `#JSGF V1.0;\ngrammar pack;\npublic <line> = ${choices.join(' | ')};\n`,
    );
    return {
      anything: hear(folder, ['-lm', join(MODEL, 'en-us.lm.bin')]),
      closest: hear(folder, ['-jsgf', join(folder, 'pack.gram')]),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * @param {string} folder
 * @param {readonly string[]} language
 * @returns {ReadonlyMap<string, readonly string[]>}
 */
function hear(folder, language) {
  const model = ['-hmm', join(MODEL, 'en-us'), '-dict', join(MODEL, 'cmudict-en-us.dict'), ...language];
  const files = [
    '-ctl',
    join(folder, 'ids'),
    '-cepdir',
    folder,
    '-cepext',
    '.wav',
    '-adcin',
    'yes',
    '-adchdr',
    '44',
  ];
  run('pocketsphinx_batch', [
    ...model,
    ...files,
    '-hyp',
    join(folder, 'heard'),
    '-logfn',
    join(folder, 'log'),
  ]);
  // One line a clip: "word word(2) (clip.id -1234)", the number in brackets being another way to say a word.
  const heard = readFileSync(join(folder, 'heard'), 'utf8').matchAll(/^(.*?) ?\((\S+) -?\d+\)$/gm);
  return new Map(
    [...heard].map(([, words = '', id = '']) => [id, spokenWords(words.replace(/\(\d+\)/g, ''))]),
  );
}

/** @param {Float32Array} samples */
function padded(samples) {
  const silence = Math.round(SILENCE_S * RECOGNISER_RATE);
  const out = new Float32Array(samples.length + 2 * silence);
  out.set(samples, silence);
  return out;
}

/**
 * How many words must be added, dropped or changed to make one sentence of another.
 * @param {readonly string[]} said
 * @param {readonly string[]} heard
 */
export function wordErrors(said, heard) {
  let row = Array.from({ length: heard.length + 1 }, (_, i) => i);
  for (const [i, word] of said.entries()) {
    const next = [i + 1];
    for (const [j, other] of heard.entries()) {
      const swapped = (row[j] ?? 0) + (word === other ? 0 : 1);
      next.push(Math.min(swapped, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
