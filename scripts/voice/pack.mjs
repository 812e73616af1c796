// @ts-check
// What the recorded pack holds, as it was last built.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** @typedef {{ readonly durationMs: number, readonly words: string }} Clip how long it lasts, and what it says */

/** The pack's index: a line a clip with its id, its length in ms and its words, tabs between them. */
export const INDEX = resolve(import.meta.dirname, 'pack.tsv');

/**
 * The pack as it was last built, by clip id.
 * @returns {ReadonlyMap<string, Clip>}
 */
export function packIndex() {
  const rows = readFileSync(INDEX, 'utf8').trimEnd().split('\n');
  return new Map(
    rows.map((row) => {
      const [id = '', durationMs, words = ''] = row.split('\t');
      return [id, { durationMs: Number(durationMs), words }];
    }),
  );
}
