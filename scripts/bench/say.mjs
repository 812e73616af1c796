// @ts-check
// How figures are printed: medians beside the worst, and ratios.
import { median } from './median.mjs';

/** @param {string} what @param {string} figure */
export const say = (what, figure) => console.log(`${what.padEnd(62)} ${figure}`);

/** @param {number} ms */
export const asMs = (ms) => `${Math.abs(ms) < 10 ? ms.toFixed(2) : Math.round(ms)} ms`;

/** @param {number} bytes */
export const asMb = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;

/** @param {number} share */
export const asPercent = (share) => `${(share * 100).toFixed(1)} %`;

/** @param {number} value @param {number} reference */
export const asRatio = (value, reference) => `×${(value / reference).toFixed(2)}`;

/**
 * The middle of some figures and the largest.
 * @param {string} what
 * @param {readonly number[]} values
 * @param {(value: number) => string} [as]
 */
export function saySpread(what, values, as = asMs) {
  say(what, `${as(median(values))}, worst of ${values.length} ${as(Math.max(...values))}`);
}
