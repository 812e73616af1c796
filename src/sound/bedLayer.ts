import type { Bed } from '../domain/soundChoice.ts';
import { bedGainAt, type Course, makesRoom, type Speech } from './bedCourse.ts';
import { bedLoop } from './beds.ts';
import { amplitude } from './level.ts';
import { msAt } from './wav.ts';

/** The bed's loudness is looked up every so many samples (8 ms); every loop lasts a whole number of them. */
export const GAIN_STEP = 128;
/** The very first and last samples of a track fade over so many steps. */
const EDGE_STEPS = 4;

/** What lies under the whole of a track. */
export interface BedLayer {
  readonly bed: Bed;
  readonly bedDb: number;
  readonly course: Course;
  readonly speeches: readonly Speech[];
  readonly sampleCount: number;
}

/**
 * Makes what fills a stretch of a track, `start` and length whole steps, with bed: the chosen one as loud
 * as its course allows, and `still` under it always, so that nothing turns the track down to silence.
 */
export function createBedFiller(layer: BedLayer): (out: Float32Array, start: number) => void {
  const still = bedLoop('still');
  const bed = bedLoop(layer.bed);
  const level = layer.bed === 'still' ? 0 : amplitude(layer.bedDb);
  const edgeAt = (sample: number) =>
    Math.min(
      1,
      sample / EDGE_STEPS / GAIN_STEP,
      Math.max(0, layer.sampleCount - sample) / EDGE_STEPS / GAIN_STEP,
    );

  return (out, start) => {
    const [fromMs, toMs] = [msAt(start), msAt(start + out.length)];
    const near = layer.speeches.filter((speech) => makesRoom(speech, fromMs, toMs));
    const gainAt = (sample: number) => level * edgeAt(sample) * bedGainAt(msAt(sample), layer.course, near);
    out.fill(0);
    for (let step = 0; step < out.length; step += GAIN_STEP) {
      const [from, to] = [start + step, start + step + GAIN_STEP];
      addLoop(out, step, still, from % still.length, edgeAt(from), edgeAt(to));
      if (level > 0) addLoop(out, step, bed, from % bed.length, gainAt(from), gainAt(to));
    }
  };
}

/** Adds one step of a loop from a sample of it on, its loudness running straight from one gain to another. */
function addLoop(
  out: Float32Array,
  step: number,
  loop: Float32Array,
  first: number,
  gain: number,
  nextGain: number,
): void {
  const slope = (nextGain - gain) / GAIN_STEP;
  for (let i = 0; i < GAIN_STEP; i++) {
    out[step + i] = (out[step + i] ?? 0) + (loop[first + i] ?? 0) * (gain + slope * i);
  }
}
