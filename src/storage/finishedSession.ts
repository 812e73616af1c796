import { handsOnByFoot, isWorthKeeping } from '../domain/coverage.ts';
import type { Foot } from '../domain/foot.ts';
import type { SessionPlan } from '../domain/plan.ts';
import { compileTimeline } from '../domain/timeline.ts';
import type { Checkpoint } from './checkpointRecord.ts';
import type { SessionRecord } from './sessionRecord.ts';

/** From this share of the planned hands-on time a session counts as completed. */
const COMPLETED_SHARE = 0.8;

/** What is known of a session when it ends; times in ms. */
export interface FinishedSession {
  readonly id: string;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly plan: SessionPlan;
  readonly plannedMs: number;
  readonly handsOnMs: Readonly<Record<Foot, number>>;
}

/** What an unfinished session comes to if it ends where it was left. */
export function endedAsLeft(checkpoint: Checkpoint): FinishedSession {
  const { id, startedAt, savedAt, plan, guided } = checkpoint;
  const timeline = compileTimeline(plan);
  const plannedMs = timeline.handsOnMs;
  return { id, startedAt, endedAt: savedAt, plan, plannedMs, handsOnMs: handsOnByFoot(timeline, guided) };
}

/** The record of a session, or none where it was not worth keeping. */
export function recordsOf(
  session: FinishedSession,
  timeZone: string,
  revision: number,
): readonly SessionRecord[] {
  const left = Math.round(session.handsOnMs.left);
  const right = Math.round(session.handsOnMs.right);
  if (!isWorthKeeping({ left, right })) return [];
  const record: SessionRecord = {
    id: session.id,
    revision,
    startedAt: session.startedAt,
    // The clock may have been set back while the session ran.
    endedAt: Math.max(session.startedAt, session.endedAt),
    timeZone,
    routineId: session.plan.routine.id,
    feet: session.plan.feet,
    plannedMs: Math.round(session.plannedMs),
    handsOnMs: { left, right },
    outcome: left + right >= COMPLETED_SHARE * session.plannedMs ? 'completed' : 'partial',
  };
  return [record];
}
