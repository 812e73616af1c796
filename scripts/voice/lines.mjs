// @ts-check
// What the voice says, from the app's own words.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

export const root = resolve(import.meta.dirname, '../..');

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/**
 * The sentences of the English pack, by clip id.
 * @returns {Promise<Readonly<Record<string, string>>>}
 */
export async function voiceLines() {
  return (await load('src/i18n/en/voice.ts')).voiceLines;
}

/**
 * An English sentence as the words a mouth makes of it: lower case, numbers spelt out, no punctuation.
 * @param {string} sentence
 */
export function spokenWords(sentence) {
  const spelt = sentence.replace(/\d+/g, (digits) => NUMBERS[Number(digits)] ?? digits);
  return spelt.toLowerCase().match(/[a-z']+/g) ?? [];
}

/**
 * @param {string} path
 * @returns {Promise<any>}
 */
async function load(path) {
  return (await runnerImport(resolve(root, path), { configFile: false, logLevel: 'warn' })).module;
}
