import { type Cue, cuesBetween, type Timeline } from '../../domain/timeline.ts';
import { levelAt } from '../../sound/level.ts';
import { toneFor } from '../../sound/tones.ts';
import type { Sound, SoundOutput } from './soundOutput.ts';

/** How far ahead cues are handed to the audio clock, in ms: a hidden page's timers run once a second. */
export const LOOK_AHEAD_MS = 2_500;
/** A cue later than this is dropped rather than played, in ms. */
export const LATE_MS = 150;
/** Far less than the millisecond between two cues. */
const JUST_AFTER_MS = 1e-6;

/** Hands each cue's tone to the output once, shortly before it is due; positions in ms. */
export interface CueScheduler {
  /**
   * Schedules what is due from a position up to the look-ahead, or to `endMs` if that comes sooner.
   * `outputOffsetMs` is the position less the output's clock.
   */
  schedule(timeline: Timeline, positionMs: number, endMs: number, outputOffsetMs: number): void;
  /** Silences everything. The next cue is the first one at or after the position. */
  jumpTo(positionMs: number): void;
  /** Silences everything. A cue that has begun at this very position is not repeated later. */
  rest(positionMs: number): void;
  /** Drops what has not begun; what sounds rings on and is not repeated. */
  replan(positionMs: number): void;
  /** Drops what lies at or beyond a position, to be scheduled when it comes near again. */
  stopBefore(positionMs: number): void;
}

/** `gain` is the factor of the loudness the person chose. */
export function createCueScheduler(output: SoundOutput, gain: () => number): CueScheduler {
  /** Every cue before this position has been scheduled or left out; a loop leads the position back, not this. */
  let nextMs = 0;
  let voices: readonly { readonly cue: Cue; readonly sound: Sound }[] = [];

  function cutWhere(wanted: (voice: { readonly cue: Cue; readonly sound: Sound }) => boolean) {
    for (const { sound } of voices.filter(wanted)) sound.cut();
    voices = voices.filter((voice) => !wanted(voice));
  }

  // A tone that begins this millisecond has begun: the two clocks meet only to within a rounding error.
  const hasBegun = ({ startMs }: Sound) => startMs <= (output.nowMs() ?? Number.POSITIVE_INFINITY) + 1;

  function goOnAt(positionMs: number) {
    const repeats = voices.some(({ cue, sound }) => cue.atMs === positionMs && hasBegun(sound));
    nextMs = repeats ? positionMs + JUST_AFTER_MS : positionMs;
  }

  return {
    schedule(timeline, positionMs, endMs, outputOffsetMs) {
      const toMs = Math.min(positionMs + LOOK_AHEAD_MS, endMs);
      const nowMs = output.nowMs() ?? 0;
      const due = cuesBetween(timeline, Math.max(nextMs, positionMs - LATE_MS), toMs);
      nextMs = Math.max(nextMs, toMs);
      const begun = due.flatMap((cue) => {
        const level = gain() * levelAt(cue.atMs, timeline.durationMs);
        const sound = output.play(toneFor(cue), level, cue.atMs - outputOffsetMs);
        return sound ? [{ cue, sound }] : [];
      });
      voices = [...voices.filter(({ sound }) => sound.endMs > nowMs), ...begun];
    },
    jumpTo(positionMs) {
      cutWhere(() => true);
      nextMs = positionMs;
    },
    rest(positionMs) {
      goOnAt(positionMs);
      cutWhere(() => true);
    },
    replan(positionMs) {
      goOnAt(positionMs);
      cutWhere(({ sound }) => !hasBegun(sound));
    },
    stopBefore(positionMs) {
      cutWhere(({ cue }) => cue.atMs >= positionMs);
      nextMs = Math.min(nextMs, positionMs);
    },
  };
}
