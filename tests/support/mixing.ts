import { routineById } from '../../src/content/routines.ts';
import { compileTimeline, type Timeline } from '../../src/domain/timeline.ts';
import { mixTrack } from '../../src/sound/mixer.ts';
import type { Balance, Clips } from '../../src/sound/score.ts';
import { readTrack, TRACK_RATE } from '../../src/sound/wav.ts';

/** Nothing but what no one can turn off. */
export const ALONE: Balance = {
  bed: 'still',
  voiceDb: 0,
  tonesDb: Number.NEGATIVE_INFINITY,
  bedDb: Number.NEGATIVE_INFINITY,
};
export const noVoice: Clips = () => undefined;

/** A clip without a beginning or an end of its own, so that nothing hides a click where it is joined. */
export function level(seconds: number, value: number) {
  return { pcm: new Float32Array(seconds * TRACK_RATE).fill(value) };
}

/** Quick on one foot: the shortest built-in session. */
export function quickTimeline(): Timeline {
  const routine = routineById('quick');
  if (!routine) throw new Error('There is a routine called quick.');
  return compileTimeline({ routine, feet: ['left'], switchGate: 'byItself', extensions: [] });
}

/** The samples of a whole track. */
export function samplesOfTrack(timeline: Timeline, clips: Clips, balance: Balance): Int16Array {
  return readTrack(mixTrack(timeline, clips, balance));
}
