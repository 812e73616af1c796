import { MAX_LEVEL, type SoundChoice } from '../domain/soundChoice.ts';
import type { Balance } from './score.ts';

/** How much softer each level is than the one above it, in dB: 10 levels span what a room at night allows. */
const LEVEL_STEP_DB = 3;

/** The loudness of a level, in dB; `-Infinity` for level 0. */
export function levelDb(level: number): number {
  return level <= 0 ? Number.NEGATIVE_INFINITY : (Math.min(level, MAX_LEVEL) - MAX_LEVEL) * LEVEL_STEP_DB;
}

/** How loud the parts of a track are by a person's choice. */
export function balanceOf({ bed, verbosity, voiceLevel, tonesLevel, bedLevel }: SoundChoice): Balance {
  return {
    bed,
    voiceDb: verbosity === 'tonesOnly' ? Number.NEGATIVE_INFINITY : levelDb(voiceLevel),
    tonesDb: levelDb(tonesLevel),
    bedDb: levelDb(bedLevel),
  };
}
