import type { Foot } from '../domain/foot.ts';
import type { SessionPlan } from '../domain/plan.ts';
import { handsOnUntil, type Session } from '../domain/session.ts';
import type { Clock } from './clock.ts';
import type { Player } from './player.ts';

/** What there is to remember of a session that ended; times in ms. */
export interface FinishedSession {
  readonly id: string;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly plan: SessionPlan;
  /** Planned hands-on time with what was added to it. */
  readonly plannedMs: number;
  readonly handsOnMs: Readonly<Record<Foot, number>>;
}

/** Remembers a session and forgets its checkpoint, both or neither. */
export interface SessionKeeper {
  finish(session: FinishedSession): void;
}

/** Hands every session over once, as soon as it is finished, however it ended. */
export function recordSessions(player: Player, keeper: SessionKeeper, clock: Pick<Clock, 'now'>): () => void {
  let recorded: Session | undefined;
  return player.store.subscribe(({ run }) => {
    if (run?.session.status !== 'finished' || run.session === recorded) return;
    recorded = run.session;
    const { id, startedAt, session, positionMs } = run;
    const { plan, handsOnMs: plannedMs } = session.timeline;
    const handsOnMs = handsOnUntil(session, positionMs);
    keeper.finish({ id, startedAt, endedAt: clock.now(), plan, plannedMs, handsOnMs });
  });
}
