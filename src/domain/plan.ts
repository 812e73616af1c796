import type { Foot } from './foot.ts';
import type { Routine } from './routine.ts';

/** No session is planned longer, additions included, in ms: three hours. */
export const MAX_SESSION_MS = 10_800_000;
/** Time can be added this often in one session. */
export const MAX_EXTENSIONS = 240;

/** Time the person added to one move while it ran; `offsetMs` is how far into the segment they were. */
export interface Extension {
  readonly segmentIndex: number;
  readonly offsetMs: number;
  readonly extraMs: number;
}

/** How a gate ends: by itself after its time, or only when the person moves on. */
export const GATE_ENDINGS = ['byItself', 'byPerson'] as const;
export type GateEnding = (typeof GATE_ENDINGS)[number];

/** All that a session's timeline is compiled from; stored in checkpoints, so plain data only. */
export interface SessionPlan {
  readonly routine: Routine;
  /** The feet to work, in order: one or two, none twice. */
  readonly feet: readonly Foot[];
  readonly switchGate: GateEnding;
  readonly extensions: readonly Extension[];
}

/** A mark that is only in the types; private, so that a copy with other feet or moves does not carry it. */
declare class Cleared {
  private readonly cleared: true;
}

/**
 * A plan that went through the safety check (domain/adaptation.ts makes it, nothing else can): the only
 * kind that the player begins. Its routine and feet are to be used as they are.
 */
export type ClearedPlan = SessionPlan & Cleared;
