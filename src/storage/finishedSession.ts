import { isWorthKeeping, type Worked, workedIn } from '../domain/coverage.ts';
import type { Foot } from '../domain/foot.ts';
import { STAGES } from '../domain/move.ts';
import { nightOf } from '../domain/night.ts';
import { outcomeOf } from '../domain/outcome.ts';
import type { SessionPlan } from '../domain/plan.ts';
import type { RatedValue } from '../domain/rating.ts';
import type { SoundMode } from '../domain/soundChoice.ts';
import { compileTimeline } from '../domain/timeline.ts';
import type { Checkpoint } from './checkpointRecord.ts';
import type { SessionRecord, StageSeconds } from './sessionRecord.ts';

/** What is known of a session when it ends; times in ms. */
export interface FinishedSession {
  readonly id: string;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly plan: SessionPlan;
  readonly plannedMs: number;
  readonly worked: Worked;
}

/** Where and how a session began, and how the person felt. */
export interface Beginning {
  readonly timeZone: string;
  readonly mode: SoundMode | null;
  readonly before: RatedValue | null;
}

/** What an unfinished session comes to if it ends where it was left. */
export function endedAsLeft(checkpoint: Checkpoint): FinishedSession {
  const { id, startedAt, savedAt, plan, guided } = checkpoint;
  const timeline = compileTimeline(plan);
  const plannedMs = timeline.handsOnMs;
  const worked = workedIn(timeline, guided);
  return { id, startedAt, endedAt: savedAt, plan, plannedMs, worked };
}

/** The record of a session, or none where it was not worth keeping. */
export function recordsOf(
  session: FinishedSession,
  { timeZone, mode, before }: Beginning,
  revision: number,
): readonly SessionRecord[] {
  const { handsOnMs, stageMs, leftOut } = session.worked;
  const left = Math.round(handsOnMs.left);
  const right = Math.round(handsOnMs.right);
  if (!isWorthKeeping({ left, right })) return [];
  const record: SessionRecord = {
    kind: 'session',
    id: session.id,
    revision,
    startedAt: session.startedAt,
    // The clock may have been set back while the session ran.
    endedAt: Math.max(session.startedAt, session.endedAt),
    timeZone,
    night: nightOf(session.startedAt, timeZone),
    routineId: session.plan.routine.id,
    feet: session.plan.feet,
    plannedMs: Math.round(session.plannedMs),
    handsOnMs: { left, right },
    stageSeconds: { left: secondsOf(stageMs, 'left'), right: secondsOf(stageMs, 'right') },
    leftOut,
    mode,
    outcome: outcomeOf(left + right, session.plannedMs),
    rating: before && { item: before.item, before: before.value, after: null },
    note: '',
  };
  return [record];
}

function secondsOf(stageMs: Worked['stageMs'], foot: Foot): StageSeconds {
  return STAGES.map((stage) => Math.round(stageMs[foot][stage] / 1000));
}
