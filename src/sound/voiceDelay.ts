import type { Cue } from '../domain/timeline.ts';

/** The voice waits until the tone of its cue has said what it has to say, in ms. */
const VOICE_AFTER_MS = {
  ready: 900,
  move: 650,
  count: 160,
  warning: 450,
  switchFeet: 1_500,
  end: 1_800,
} as const satisfies Record<Cue['kind'], number>;

/** How long after its cue a voice begins, in ms. A breath swells slowly enough for its word to come with it. */
export function voiceDelayMs(cue: Cue): number {
  return isBreath(cue) ? 0 : VOICE_AFTER_MS[cue.kind];
}

/** Whether a cue is a breath in or out. */
export function isBreath(cue: Cue): boolean {
  return cue.kind === 'count' && (cue.count.kind === 'breathIn' || cue.count.kind === 'breathOut');
}
