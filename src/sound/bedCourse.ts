import { levelAt } from './level.ts';

/** How much softer the bed is while a voice speaks, in dB. */
export const DUCK_DB = 9;
/** The bed begins to sink this long before a word, in ms. */
export const DUCK_ATTACK_MS = 350;
/** The bed takes this long to come back after a word, in ms. */
export const DUCK_RELEASE_MS = 1_200;
/** A bed comes out of the quiet in this time, in ms. */
const FADE_IN_MS = 2_500;
/** How much softer the bed is at the end of the tail than at the end of the session, in dB. */
const TAIL_FALL_DB = 30;

/** A stretch in which a voice speaks, `[startMs, endMs)`. */
export interface Speech {
  readonly startMs: number;
  readonly endMs: number;
}

/** How long a session lasts, and how long its bed goes on after it, in ms. */
export interface Course {
  readonly sessionMs: number;
  readonly tailMs: number;
}

/** The factor a bed sounds with at a position: it falls with the session and sinks under the voice. */
export function bedGainAt(atMs: number, { sessionMs, tailMs }: Course, speeches: readonly Speech[]): number {
  const tailDb = -TAIL_FALL_DB * ease((atMs - sessionMs) / tailMs);
  const duckDb = -DUCK_DB * speeches.reduce((most, speech) => Math.max(most, nearness(speech, atMs)), 0);
  return ease(atMs / FADE_IN_MS) * levelAt(atMs, sessionMs) * 10 ** ((tailDb + duckDb) / 20);
}

/** Whether the bed makes room for a stretch of voice anywhere in `[fromMs, toMs]`. */
export function makesRoom(speech: Speech, fromMs: number, toMs: number): boolean {
  return speech.startMs - DUCK_ATTACK_MS <= toMs && speech.endMs + DUCK_RELEASE_MS >= fromMs;
}

/** 1 while a voice speaks, 0 far from it. */
function nearness({ startMs, endMs }: Speech, atMs: number): number {
  if (atMs < startMs) return ease(1 - (startMs - atMs) / DUCK_ATTACK_MS);
  return ease(1 - (atMs - endMs) / DUCK_RELEASE_MS);
}

/** From 0 to 1 without a corner, and level on both sides. */
function ease(share: number): number {
  if (share <= 0) return 0;
  return share >= 1 ? 1 : (1 - Math.cos(Math.PI * share)) / 2;
}
