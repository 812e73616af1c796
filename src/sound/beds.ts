import type { Bed } from '../domain/soundChoice.ts';
import { drone } from './drone.ts';
import { amplitude } from './level.ts';
import { darken, noiseLoop, quietestRms, rms, scale, thin } from './loop.ts';
import { rain } from './rain.ts';
import { sea } from './sea.ts';
import { TRACK_RATE } from './wav.ts';

/**
 * The quietest 500 ms of `still`, in dBFS RMS. A phone freezes a hidden page whose sound is below about
 * −70; the track promises −60, and this leaves 2 dB for what is mixed over it.
 */
export const STILL_QUIETEST_DBFS = -58;
/** How loud the other beds are at a level of 0 dB, in dBFS RMS over the whole loop. */
const BED_DBFS = { rain: -32, sea: -29, drone: -25 } as const satisfies Record<Exclude<Bed, 'still'>, number>;

const MAKERS = { rain, sea, drone } as const;

const STILL_S = 32;

const kept = new Map<Bed, Float32Array>();

/**
 * A bed as a loop of mono samples at the track's rate, kept for the next call: do not write to it. Its
 * end goes over into its beginning. Loops last 32–84 s, so that none is heard to come round.
 */
export function bedLoop(bed: Bed): Float32Array {
  const loop = kept.get(bed) ?? makeBed(bed);
  kept.set(bed, loop);
  return loop;
}

/** Next to nothing: the air of a room at night, dark enough that a phone's speaker hardly makes it. */
function still(): Float32Array {
  const air = noiseLoop(STILL_S * TRACK_RATE, 0x57_111);
  darken(air, 160);
  darken(air, 160);
  thin(air, 40);
  return scale(air, amplitude(STILL_QUIETEST_DBFS) / quietestRms(air));
}

function makeBed(bed: Bed): Float32Array {
  if (bed === 'still') return still();
  const loop = MAKERS[bed]();
  return scale(loop, amplitude(BED_DBFS[bed]) / rms(loop));
}
