import { momentOf } from '../domain/localMoment.ts';
import { nightOf } from '../domain/night.ts';
import type { RatedItem } from '../domain/rating.ts';
import type { WeekPlan } from '../domain/weekPlan.ts';
import type { HistoryEntry } from './historyRecord.ts';
import type { SessionRecord } from './sessionRecord.ts';
import type { Here, SessionRepository } from './sessions.ts';

/** A session done without the app, as the person remembers it. */
export interface PastSession {
  readonly id: string;
  readonly night: string;
  /** Minutes past midnight when it began; before 04:00 they are still of that night. */
  readonly clockMinutes: number;
  readonly routineId: string;
  /** Hands-on time on both feet together. */
  readonly lengthMs: number;
  readonly note: string;
}

/** What a person may put right about a session. */
export type Correction = Partial<Pick<SessionRecord, 'rating' | 'note' | 'outcome'>>;

/** What the person says about their nights. Each promise resolves once both stores have answered. */
export interface Diary {
  /** False, and nothing happens, where the session is not there any more. */
  correct(id: string, correction: Correction): Promise<boolean>;
  rateAfter(id: string, item: RatedItem, value: number): Promise<void>;
  add(session: PastSession): Promise<void>;
  /** Takes an entry out of both stores; what is left says only that it was deleted. Resolves to the way back. */
  remove(id: string): Promise<() => Promise<void>>;
  /** Whether it is before noon here: the night is just over. */
  isMorning(): boolean;
  /** One answer a night; a later one replaces it. */
  answerSleep(night: string, value: number): Promise<void>;
  /** From tonight on; what was meant before stays as it was for its nights. */
  choosePlan(plan: WeekPlan): Promise<void>;
  /** Tonight is not for massage: its week is not asked for. Said again, it stays as it is. */
  markNotToday(): Promise<void>;
}

const NOON_MINUTES = 720;

export function createDiary(sessions: SessionRepository, here: Here): Diary {
  const { store } = sessions;
  async function put(make: Parameters<SessionRepository['put']>[0]): Promise<void> {
    await sessions.put(make);
  }
  const tonight = () => nightOf(here.now(), here.timeZone());
  const keep = (entry: (revision: number) => HistoryEntry) => put((revision) => [entry(revision)]);

  async function rewrite(id: string, next: (session: SessionRecord) => SessionRecord): Promise<boolean> {
    let isThere = false;
    // Read once it is written: another tab may have changed it meanwhile.
    await put((revision) => {
      const session = store.getState().records.find((record) => record.id === id);
      isThere = session !== undefined;
      return session ? [{ ...next(session), revision }] : [];
    });
    return isThere;
  }

  async function remove(id: string): Promise<() => Promise<void>> {
    let before: HistoryEntry | undefined;
    await keep((revision) => {
      before = store.getState().entries.find((entry) => entry.id === id);
      return { kind: 'deleted', id, revision };
    });
    const removed = before;
    return () => put((revision) => (removed ? [{ ...removed, revision }] : []));
  }

  return {
    correct: (id, correction) => rewrite(id, (session) => ({ ...session, ...correction })),
    async rateAfter(id, item, value) {
      await rewrite(id, (session) => {
        const before = session.rating?.item === item ? session.rating.before : null;
        return { ...session, rating: { item, before, after: value } };
      });
    },
    add: (past) => keep((revision) => recordOf(past, here.timeZone(), revision)),
    remove,
    isMorning: () => here.now() < momentOf(tonight(), NOON_MINUTES, here.timeZone()),
    answerSleep: (night, value) =>
      keep((revision) => ({ kind: 'sleep', id: `sleep.${night}`, revision, night, value })),
    choosePlan(plan) {
      const night = tonight();
      return keep((revision) => ({ kind: 'plan', id: `plan.${night}`, revision, night, plan }));
    },
    markNotToday() {
      const night = tonight();
      const id = `notToday.${night}`;
      return put((revision) =>
        store.getState().entries.some((entry) => entry.id === id)
          ? []
          : [{ kind: 'notToday', id, revision, night }],
      );
    },
  };
}

function recordOf(past: PastSession, timeZone: string, revision: number): SessionRecord {
  const startedAt = momentOf(past.night, past.clockMinutes, timeZone);
  const left = Math.round(past.lengthMs / 2);
  return {
    kind: 'session',
    id: past.id,
    revision,
    startedAt,
    endedAt: startedAt + past.lengthMs,
    timeZone,
    night: past.night,
    routineId: past.routineId,
    feet: ['left', 'right'],
    plannedMs: past.lengthMs,
    handsOnMs: { left, right: past.lengthMs - left },
    stageSeconds: null,
    leftOut: [],
    mode: null,
    outcome: 'completed',
    rating: null,
    note: past.note,
  };
}
