// @ts-check
// Mixes a session's track in this process, without a browser: what the mixer alone needs.
import { cpuUsage, memoryUsage } from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { loadBuilt, timelineCompiler } from './sources.mjs';

const RUNS = 5;
const VOICE_S = 3;

/**
 * From a share of the track on to its end: time by the wall clock and by the processor, and the most memory
 * its buffers held.
 * @param {string} routineId
 * @param {import('../../src/domain/soundChoice.ts').Bed} bed
 * @param {number} fromShare
 */
export async function mixInNode(routineId, bed, fromShare) {
  const { layTrack, mixPiece, clips } = await mixer();
  const timeline = (await timelineCompiler(routineId))();
  const balance = { bed, voiceDb: 0, tonesDb: 0, bedDb: 0 };
  return Array.from({ length: RUNS }, () => {
    collectGarbage();
    const heldBytes = memoryUsage().arrayBuffers;
    const cpu = cpuUsage();
    const before = performance.now();
    const track = layTrack(timeline, clips, balance);
    let peakBytes = 0;
    mixPiece(track, Math.round(track.sampleCount * fromShare), Number.POSITIVE_INFINITY, () => {
      peakBytes = Math.max(peakBytes, memoryUsage().arrayBuffers - heldBytes);
    });
    const ms = performance.now() - before;
    const { user, system } = cpuUsage(cpu);
    return { ms, cpuMs: (user + system) / 1_000, peakBytes };
  });
}

/** The mixer, and something voice-like for every cue that a person would hear a sentence at. */
async function mixer() {
  /** @type {typeof import('../../src/sound/mixer.ts')} */
  const { layTrack, mixPiece } = await loadBuilt('sound/mixer.ts');
  /** @type {typeof import('../../src/sound/wav.ts')} */
  const { TRACK_RATE } = await loadBuilt('sound/wav.ts');
  const clip = { pcm: Float32Array.from({ length: VOICE_S * TRACK_RATE }, (_, i) => Math.sin(i / 20) / 4) };
  /** @param {{ kind: string }} cue */
  const clips = (cue) => (cue.kind === 'count' ? undefined : clip);
  return { layTrack, mixPiece, clips };
}

function collectGarbage() {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}
