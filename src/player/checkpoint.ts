import type { ClearedPlan } from '../domain/plan.ts';
import { guidedUntil, hasEnded, isRunning, type RunningSession } from '../domain/session.ts';
import { compileTimeline, segmentAt } from '../domain/timeline.ts';
import type { Player, Run, SessionPlace, SessionStart } from './player.ts';
import type { Visibility } from './visibility.ts';

/**
 * A position this far from the one saved last is saved, in ms. The player tells it once a second, so this
 * saves every 4 s, and one late tick still keeps within 5.
 */
const SAVE_AFTER_MS = 3_500;

/** Keeps where a session stands, so that it can be continued. */
export interface CheckpointStore {
  save(place: SessionPlace): void;
}

interface Saved {
  readonly session: RunningSession;
  readonly segmentIndex: number;
  readonly positionMs: number;
}

/**
 * Saves a running session at every turn it takes, every few seconds in between, and when hidden. At its end
 * it is recorded instead: there is nothing left to continue.
 */
export function keepCheckpoint(player: Player, store: CheckpointStore, visibility?: Visibility): () => void {
  let last: Saved | undefined;

  function save(run: Run, session: RunningSession, positionMs: number) {
    const { id, startedAt } = run;
    const { timeline } = session;
    last = { session, segmentIndex: segmentAt(timeline, positionMs).index, positionMs };
    store.save({ id, startedAt, plan: timeline.plan, positionMs, guided: guidedUntil(session, positionMs) });
  }

  const stopListening = player.store.subscribe(({ run }) => {
    if (!run || !isRunning(run.session) || hasEnded(run.session, run.positionMs)) return;
    if (!last || hasMovedOn(last, run.positionMs, run.session)) save(run, run.session, run.positionMs);
  });
  const stopWatching = visibility?.subscribe(() => {
    const { run } = player.store.getState();
    if (visibility.isVisible() || !run || !isRunning(run.session)) return;
    const positionMs = player.positionMs();
    if (!hasEnded(run.session, positionMs)) save(run, run.session, positionMs);
  });
  return () => {
    stopListening();
    stopWatching?.();
  };
}

/** A command makes another session object; time alone moves only the position. */
function hasMovedOn(last: Saved, positionMs: number, session: RunningSession): boolean {
  return (
    session !== last.session ||
    segmentAt(session.timeline, positionMs).index !== last.segmentIndex ||
    Math.abs(positionMs - last.positionMs) >= SAVE_AFTER_MS
  );
}

/** Where a checkpoint is continued: its place, within the timeline that its plan, cleared again, still makes. */
export function continueFrom(place: SessionPlace, plan: ClearedPlan): SessionStart {
  const { id, startedAt, positionMs, guided } = place;
  const { durationMs } = compileTimeline(plan);
  return { id, startedAt, plan, positionMs: Math.min(positionMs, durationMs), guided };
}
