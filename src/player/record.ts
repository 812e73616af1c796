import { type Worked, workedIn } from '../domain/coverage.ts';
import type { SessionPlan } from '../domain/plan.ts';
import { guidedUntil, hasEnded } from '../domain/session.ts';
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
  readonly worked: Worked;
}

/** Remembers a session and forgets its checkpoint, both or neither. */
export interface SessionKeeper {
  finish(session: FinishedSession): void;
}

/**
 * Hands every session over as soon as it has ended, however it did. A last step that is undone lets it go
 * on: then it is handed over again at its next end, under the same id.
 */
export function recordSessions(player: Player, keeper: SessionKeeper, clock: Pick<Clock, 'now'>): () => void {
  let recordedId: string | undefined;
  return player.store.subscribe(({ run }) => {
    if (!run || !hasEnded(run.session, run.positionMs)) {
      recordedId = undefined;
      return;
    }
    const { id, startedAt, session, positionMs } = run;
    if (id === recordedId) return;
    recordedId = id;
    const { plan, handsOnMs: plannedMs } = session.timeline;
    const worked = workedIn(session.timeline, guidedUntil(session, positionMs));
    keeper.finish({ id, startedAt, endedAt: clock.now(), plan, plannedMs, worked });
  });
}
