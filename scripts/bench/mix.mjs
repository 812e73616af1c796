// @ts-check
// How long a session's track takes to be made: by the app's worker in a browser, and by the mixer alone in Node.
import { median } from './median.mjs';
import { makeInApp } from './mixInApp.mjs';
import { mixInNode } from './mixInNode.mjs';
import { asMb, asMs, asPercent, asRatio, say, saySpread } from './say.mjs';

/** @typedef {import('../../src/domain/soundChoice.ts').Bed} Bed */
/** @typedef {Awaited<ReturnType<typeof makeInApp>>['runs'][number]} Made */

const LENGTHS = /** @type {const} */ ([
  ['5 min', 'quick'],
  ['20 min', 'deep'],
]);
/** @type {readonly (readonly [string, (made: Made) => number])[]} */
const FIGURES = [
  ['from the wish to the first seconds', ({ leadMs }) => leadMs],
  ['from the wish to the whole as a file', ({ wholeMs }) => wholeMs],
  ['  of it: clips fetched and decoded', ({ clipsMs }) => clipsMs],
  ['  of it: the whole mixed in the worker', ({ mixMs }) => mixMs],
  ['  of it: its bytes made into a file', ({ blobMs }) => blobMs],
];
const OTHER_BEDS = /** @type {const} */ (['rain', 'sea', 'drone']);

export async function reportMix() {
  const inApp = [];
  for (const [length, routineId] of LENGTHS) inApp.push(await sayInApp(`In the app, ${length}`, routineId));
  const alone = [];
  for (const [length, routineId] of LENGTHS) {
    alone.push(await sayInNode(`In Node, ${length}, bed still`, routineId, 'still'));
  }
  for (const bed of OTHER_BEDS) await sayInNode(`In Node, 20 min, bed ${bed}`, 'deep', bed);
  await sayInNode('In Node, 20 min, the second half anew', 'deep', 'still', 0.5);

  const [short = Number.NaN, long = Number.NaN] = inApp;
  const [shortAlone = Number.NaN, longAlone = Number.NaN] = alone;
  say('20 min against 5 min, mixed in the app', asRatio(long, short));
  say('  in Node', asRatio(longAlone, shortAlone));
  say("The app's worker against Node, 20 min", asRatio(long, longAlone));
}

/** @param {string} what @param {string} routineId */
async function sayInApp(what, routineId) {
  const { runs, durationMs } = await makeInApp(routineId);
  say(what, `${runs[0]?.clips} clips, track ${asMb(runs[0]?.bytes ?? 0)}`);
  for (const [figure, of] of FIGURES) saySpread(`  ${figure}`, runs.map(of));
  const wholeMs = median(runs.map(({ wholeMs }) => wholeMs));
  say('  the whole, share of the time it lasts', asPercent(wholeMs / durationMs));
  return median(runs.map(({ mixMs }) => mixMs));
}

/** @param {string} what @param {string} routineId @param {Bed} bed @param {number} [fromShare] */
async function sayInNode(what, routineId, bed, fromShare = 0) {
  const runs = await mixInNode(routineId, bed, fromShare);
  const peakMb = asMb(Math.max(...runs.map(({ peakBytes }) => peakBytes)));
  saySpread(
    what,
    runs.map(({ ms }) => ms),
  );
  const cpuMs = asMs(median(runs.map(({ cpuMs }) => cpuMs)));
  say('  processor; most memory its buffers held', `${cpuMs}; ${peakMb}`);
  return median(runs.map(({ ms }) => ms));
}
