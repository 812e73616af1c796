// @ts-check
// Prints how long a session's track takes to mix, first and anew after "+15 s", and how much memory it needs.
import { resolve } from 'node:path';
import { cpuUsage, memoryUsage, resourceUsage } from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { build } from 'vite';

const RUNS = 5;
const BEDS = /** @type {const} */ (['still', 'rain', 'sea', 'drone']);
const ROUTINES = /** @type {const} */ ([
  ['quick', '5 min'],
  ['deep', '20 min'],
]);

/**
 * One module of src/, built as the worker is: a development server's modules are half as fast.
 * @param {string} path
 * @returns {Promise<any>}
 */
async function load(path) {
  const entry = resolve(import.meta.dirname, '../src', path);
  const built = await build({ configFile: false, logLevel: 'warn', build: { ssr: entry, write: false } });
  const [chunk] = 'output' in built ? built.output : [];
  if (chunk?.type !== 'chunk') throw new Error(`${path} was not built into one piece.`);
  return import(`data:text/javascript;base64,${Buffer.from(chunk.code).toString('base64')}`);
}

/** @type {typeof import('../src/domain/timeline.ts')} */
const { compileTimeline } = await load('domain/timeline.ts');
/** @type {typeof import('../src/content/routines.ts')} */
const { routineById } = await load('content/routines.ts');
/** @type {typeof import('../src/sound/mixer.ts')} */
const { layTrack, mixPiece } = await load('sound/mixer.ts');
/** @type {typeof import('../src/sound/wav.ts')} */
const { TRACK_RATE } = await load('sound/wav.ts');

setFlagsFromString('--expose-gc');
const collectGarbage = /** @type {() => void} */ (runInNewContext('gc'));

/** @param {readonly number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const bufferMb = () => memoryUsage().arrayBuffers / 1e6;

/** Three seconds of something voice-like for every cue that a person would hear a sentence at. */
const clip = { pcm: Float32Array.from({ length: 3 * TRACK_RATE }, (_, i) => Math.sin(i / 20) / 4) };
/** @param {{ kind: string }} cue */
const clips = (cue) => (cue.kind === 'count' ? undefined : clip);

/** @param {string} routineId */
function timelineOf(routineId) {
  const routine = routineById(routineId);
  if (!routine) throw new Error(`There is no routine ${routineId}.`);
  return compileTimeline({ routine, feet: ['left', 'right'], switchGate: 'byItself', extensions: [] });
}

/**
 * How long one mix took, by the wall clock and by the processor, and the most memory its buffers held.
 * @param {import('../src/domain/timeline.ts').Timeline} timeline
 * @param {typeof BEDS[number]} bed
 * @param {number} fromShare
 */
function measure(timeline, bed, fromShare) {
  const balance = { bed, voiceDb: 0, tonesDb: 0, bedDb: 0 };
  collectGarbage();
  const heldMb = bufferMb();
  const cpu = cpuUsage();
  const before = performance.now();
  const track = layTrack(timeline, clips, balance);
  let peakMb = 0;
  const wav = mixPiece(track, Math.round(track.sampleCount * fromShare), Number.POSITIVE_INFINITY, () => {
    peakMb = Math.max(peakMb, bufferMb() - heldMb);
  });
  const ms = performance.now() - before;
  const { user, system } = cpuUsage(cpu);
  return { ms, cpuMs: (user + system) / 1_000, peakMb, wavMb: wav.length / 1e6 };
}

/**
 * @param {string} what
 * @param {ReturnType<typeof measure>[]} runs
 */
function say(what, runs) {
  const [ms, cpuMs] = [median(runs.map((run) => run.ms)), median(runs.map((run) => run.cpuMs))];
  const peakMb = Math.max(...runs.map((run) => run.peakMb));
  const figures = `${ms.toFixed(0)} ms (processor ${cpuMs.toFixed(0)} ms), peak ${peakMb.toFixed(0)} MB`;
  console.log(`${what.padEnd(34)} ${figures}, track ${(runs[0]?.wavMb ?? 0).toFixed(1)} MB`);
}

/**
 * @param {() => ReturnType<typeof measure>} run
 */
const repeated = (run) => Array.from({ length: RUNS }, run);

for (const bed of BEDS) {
  say(`first mix ever, 5 min, ${bed}`, [measure(timelineOf('quick'), bed, 0)]);
}
for (const [routineId, length] of ROUTINES) {
  const timeline = timelineOf(routineId);
  for (const bed of BEDS)
    say(
      `${length}, ${bed}`,
      repeated(() => measure(timeline, bed, 0)),
    );
  say(
    `${length}, the second half anew`,
    repeated(() => measure(timeline, 'sea', 0.5)),
  );
}
console.log(`most memory the process ever held ${(resourceUsage().maxRSS / 1e3).toFixed(0)} MB`);
