import { type Coverage, cover, handsOnByFoot } from './coverage.ts';
import type { Foot } from './foot.ts';
import type { SessionPlan } from './plan.ts';
import { segmentAt, type Timeline } from './timeline.ts';

/** The last step change, which can be undone for a while. */
export type Change =
  | { readonly kind: 'none' }
  | { readonly kind: 'step'; readonly fromMs: number }
  | {
      readonly kind: 'time';
      readonly plan: SessionPlan;
      readonly segmentIndex: number;
      /** Whether the other foot was given the same time. */
      readonly scope: 'oneFoot' | 'bothFeet';
    };

interface Guided {
  readonly timeline: Timeline;
  /** What was guided before `anchorMs`. */
  readonly guided: Coverage;
  /** Where the running stretch began, or where a resting session stands, in ms. */
  readonly anchorMs: number;
  readonly change: Change;
}

/** How a session came to its end; `ruledOut` is newer safety answers that do not allow the rest of it. */
export type Ending = 'reachedEnd' | 'stopped' | 'ruledOut';

/** A session's life. `holding` is a gate that repeats until the person moves on. */
export type Session =
  | ({ readonly status: 'ready' } & Guided)
  | ({ readonly status: 'playing' } & Guided)
  | ({ readonly status: 'holding' } & Guided)
  | ({ readonly status: 'paused' } & Guided)
  | ({ readonly status: 'interrupted' } & Guided)
  | {
      readonly status: 'finished';
      readonly timeline: Timeline;
      readonly guided: Coverage;
      readonly ending: Ending;
    };
export type RunningSession = Exclude<Session, { status: 'ready' | 'finished' }>;

/** What can happen to a session; times in ms. */
export type Command =
  | {
      readonly type:
        | 'begin'
        | 'pause'
        | 'resume'
        | 'next'
        | 'previous'
        | 'undo'
        | 'settle'
        | 'stop'
        | 'ruleOut';
    }
  /** The position moved on by itself. */
  | { readonly type: 'reach' }
  /** Sound or clock was taken away; waits for resume. */
  | { readonly type: 'interrupt' }
  | { readonly type: 'seek'; readonly toMs: number }
  | { readonly type: 'addTime'; readonly extraMs: number }
  /** Gives the other foot what was just added to this one. */
  | { readonly type: 'addTimeToOtherFoot' };

/** A session that has not begun, at its start or (resumed) further on. */
export function readySession(timeline: Timeline, anchorMs = 0, guided: Coverage = []): Session {
  return { status: 'ready', timeline, guided, anchorMs, change: { kind: 'none' } };
}

/** Whether a session has begun and not finished. */
export function isRunning(session: Session): session is RunningSession {
  return session.status !== 'ready' && session.status !== 'finished';
}

/** Whether all moves are behind, also while the step that led there can still be undone. */
export function hasEnded(session: Session, positionMs: number): boolean {
  return session.status === 'finished' || segmentAt(session.timeline, positionMs).kind === 'close';
}

/** Whether the position moves by itself. */
export function isMoving(session: Session): boolean {
  return session.status === 'playing' || session.status === 'holding';
}

/** All that was guided up to a position in ms. */
export function guidedUntil(session: Session, positionMs: number): Coverage {
  return session.status === 'playing' ? cover(session.guided, session.anchorMs, positionMs) : session.guided;
}

/** Guided hands-on milliseconds per foot up to a position in ms. */
export function handsOnUntil(session: Session, positionMs: number): Readonly<Record<Foot, number>> {
  return handsOnByFoot(session.timeline, guidedUntil(session, positionMs));
}
