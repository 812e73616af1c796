// @ts-check
// Repeats a measurement and takes the middle of what came out.

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * The median of each number that `measure` yields, over several runs one after the other.
 * @template {Record<string, number>} T
 * @param {number} runs
 * @param {() => Promise<T>} measure
 * @returns {Promise<T>}
 */
export async function medians(runs, measure) {
  /** @type {T[]} */
  const results = [];
  for (let run = 0; run < runs; run++) results.push(await measure());
  const names = Object.keys(results[0] ?? {});
  const middle = names.map((name) => [name, median(results.map((result) => result[name] ?? Number.NaN))]);
  return /** @type {T} */ (Object.fromEntries(middle));
}
