import type { SessionPlan } from '../domain/plan.ts';
import type { SoundChoice } from '../domain/soundChoice.ts';
import { type Cue, compileTimeline, isMove, type Timeline } from '../domain/timeline.ts';

/** What can be listened to for itself. */
export type SoundPart = 'voice' | 'tones' | 'bed';

/** A stretch of a track that lets one part be heard, `[fromMs, toMs)`. */
export interface Stretch {
  readonly timeline: Timeline;
  readonly choice: SoundChoice;
  readonly fromMs: number;
  readonly toMs: number;
}

/** How long the first sentences of a move take, with what comes before and after, in ms. */
export const SAYING_MS = { full: 8_500, names: 3_000, tonesOnly: 3_000 } as const;
/** The voice waits for the tone of its move; without a tone the stretch begins later, in ms. */
const SKIPPED_MS = 300;
/** A bed comes out of the quiet, and the first wave of the sea is past after this, in ms. */
const BED_MS = 10_000;
/** The tones in the order of a session, closer together: which, and when, in ms. */
const TONES_AT = [
  ['move', 100],
  ['count', 1_400],
  ['count', 2_000],
  ['warning', 2_800],
  ['switchFeet', 3_800],
  ['end', 6_400],
] as const satisfies readonly (readonly [Cue['kind'], number])[];
/** The last tone has rung out, in ms. */
const TONES_MS = 10_500;

/** The stretch for a part: nothing else sounds in it but the still bed, which lies under every track. */
export function stretchFor(part: SoundPart, plan: SessionPlan, choice: SoundChoice): Stretch {
  const timeline = compileTimeline(plan);
  const guide = { ...choice, mode: 'guide', speaker: 'recorded' } as const;
  const unspoken = { ...guide, verbosity: 'tonesOnly', voiceLevel: 0 } as const;
  switch (part) {
    case 'voice': {
      const move = timeline.segments.find(isMove);
      // Only what is heard is to be fetched.
      const cues = timeline.cues.filter(({ kind, atMs }) => kind === 'move' && atMs === move?.startMs);
      const fromMs = (move?.startMs ?? 0) + SKIPPED_MS;
      return {
        timeline: { ...timeline, cues },
        choice: { ...guide, tonesLevel: 0, bedLevel: 0 },
        fromMs,
        toMs: fromMs + SAYING_MS[choice.verbosity],
      };
    }
    case 'tones':
      return {
        timeline: gathered(timeline),
        choice: { ...unspoken, bedLevel: 0 },
        fromMs: 0,
        toMs: TONES_MS,
      };
    case 'bed':
      return { timeline, choice: { ...unspoken, tonesLevel: 0 }, fromMs: 0, toMs: BED_MS };
  }
}

/** The first cue of each kind, one soon after the other. */
function gathered(timeline: Timeline): Timeline {
  const cues = TONES_AT.flatMap(([kind, atMs]) => {
    const cue = timeline.cues.find((first) => first.kind === kind);
    return cue ? [{ ...cue, atMs }] : [];
  });
  return { ...timeline, cues };
}
