import { DEFAULT_ROUTINE } from '../../src/content/routines.ts';
import { nightOf } from '../../src/domain/night.ts';
import type { ClearedPlan, SessionPlan } from '../../src/domain/plan.ts';
import type { Checkpoint } from '../../src/storage/checkpointRecord.ts';
import type { SessionRecord } from '../../src/storage/sessionRecord.ts';

const STARTED_AT = Date.UTC(2026, 0, 5, 21, 30);

/** A plan as if it had gone through the safety check: what a test of something else begins with. */
export function asCleared(plan: SessionPlan): ClearedPlan {
  return plan as ClearedPlan;
}

/** A nightly session on both feet, left first. */
export function aPlan(patch: Partial<SessionPlan> = {}): ClearedPlan {
  return asCleared({
    routine: DEFAULT_ROUTINE,
    feet: ['left', 'right'],
    switchGate: 'byItself',
    extensions: [],
    ...patch,
  });
}

/** A whole nightly session, finished. */
export function aRecord(patch: Partial<SessionRecord> = {}): SessionRecord {
  const { startedAt = STARTED_AT, timeZone = 'UTC' } = patch;
  return {
    kind: 'session',
    id: 'session-1',
    revision: 1,
    startedAt: STARTED_AT,
    endedAt: STARTED_AT + 660_000,
    timeZone,
    night: nightOf(startedAt, timeZone),
    routineId: 'nightly',
    feet: ['left', 'right'],
    plannedMs: 600_000,
    handsOnMs: { left: 300_000, right: 300_000 },
    stageSeconds: { left: [20, 30, 100, 55, 95], right: [20, 30, 100, 55, 95] },
    leftOut: [],
    mode: 'guide',
    outcome: 'completed',
    rating: null,
    note: '',
    ...patch,
  };
}

/** A session that was left after a minute. */
export function aCheckpoint(patch: Partial<Checkpoint> = {}): Checkpoint {
  return {
    kind: 'session',
    id: 'session-1',
    startedAt: STARTED_AT,
    timeZone: 'UTC',
    mode: 'guide',
    before: null,
    plan: aPlan(),
    positionMs: 60_000,
    guided: [{ fromMs: 0, toMs: 60_000 }],
    savedAt: STARTED_AT + 60_000,
    revision: 1,
    ...patch,
  };
}
