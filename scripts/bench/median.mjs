// @ts-check
// Repeats a measurement and takes the middle of what came out.

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const [below, above] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return ((below ?? Number.NaN) + (above ?? Number.NaN)) / 2;
}

/**
 * What `measure` yields, over several runs one after the other.
 * @template T
 * @param {number} runs
 * @param {(run: number) => Promise<T>} measure
 * @returns {Promise<T[]>}
 */
export async function repeated(runs, measure) {
  /** @type {T[]} */
  const results = [];
  for (let run = 0; run < runs; run++) results.push(await measure(run));
  return results;
}
