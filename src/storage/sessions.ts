import { createStore, type StoreApi } from 'zustand/vanilla';
import type { RatedValue } from '../domain/rating.ts';
import type { SoundMode } from '../domain/soundChoice.ts';
import type { Announcer } from './announcer.ts';
import { type Checkpoint, type CheckpointSlot, checkpointFormat, EMPTY_SLOT } from './checkpointRecord.ts';
import { type Beginning, endedAsLeft, type FinishedSession, recordsOf } from './finishedSession.ts';
import { type HistoryEntry, historyEntryFormat, sessionsIn } from './historyRecord.ts';
import { isFinished, newestSlot, nextRevision, union } from './reconcile.ts';
import type { SessionRecord } from './sessionRecord.ts';
import type { SessionSnapshots, WriteSessions } from './sessionWriter.ts';
import { isTimeZone } from './timeZone.ts';

/** Wall time and place. */
export interface Here {
  /** Whole milliseconds since the epoch. */
  now(): number;
  /** IANA name; some browsers do not know where they are. */
  timeZone(): string;
}

/** Where a running session stands: all that it can be continued from. */
export type SessionPlace = Pick<Checkpoint, 'id' | 'startedAt' | 'plan' | 'positionMs' | 'guided'>;

export interface SessionsState {
  /** All that is remembered, deletions too. */
  readonly entries: readonly HistoryEntry[];
  /** The sessions among them, by start time, oldest first. */
  readonly records: readonly SessionRecord[];
  /** The unfinished session, also while it runs. */
  readonly checkpoint: Checkpoint | undefined;
  /** Whether the device holds the session that was finished last; 'pending' until the stores have answered. */
  readonly keeping: Keeping;
}

/** What became of a finished session. */
export type Keeping = 'pending' | 'kept' | 'failed';

/** The history and the one unfinished session. Promises resolve once the stores have answered. */
export interface SessionRepository {
  /** Starts empty and holds what is kept from the first moment. */
  readonly store: StoreApi<SessionsState>;
  /** Keeps where a session stands. Another one still unfinished is finished as it was left. */
  save(place: SessionPlace): Promise<void>;
  /** Keeps a session as finished. */
  finish(session: FinishedSession): Promise<void>;
  /** Keeps that a session was stopped because something felt wrong; false where the device holds no such record. */
  stoppedWisely(id: string): Promise<boolean>;
  /** Finishes the unfinished session as it was left. */
  keep(): Promise<void>;
  /** Lets the unfinished session go. */
  discard(): Promise<void>;
  /** How the person feels before the session that begins next; null takes it back. */
  rateBefore(before: RatedValue | null): void;
  /**
   * Keeps what `make` says at a revision newer than all that is known; what could not be read again is not.
   * False where neither store took it: then it lasts until the app is closed.
   */
  put(make: (revision: number) => readonly HistoryEntry[]): Promise<boolean>;
  /** Takes in what another store holds; `isFresh` tells what the journal does not. */
  adopt(
    entries: readonly HistoryEntry[],
    slot: CheckpointSlot,
    isFresh: (entry: HistoryEntry) => boolean,
  ): Promise<void>;
  /** Takes over what another tab kept. */
  refresh(): void;
  /** Lets go of all that is remembered, once the stores have. */
  forget(): void;
}

export function createSessions(
  snapshots: SessionSnapshots,
  write: WriteSessions,
  announcer: Announcer,
  here: Here & { soundMode(): SoundMode },
): SessionRepository {
  const store = createStore<SessionsState>(() => ({
    entries: [],
    records: [],
    checkpoint: undefined,
    keeping: 'kept',
  }));
  let finishes = 0;
  let slot = EMPTY_SLOT;
  /** The kept history that the store already holds: years of nights are not compared at every save. */
  let merged: readonly HistoryEntry[] = [];
  let rated: RatedValue | null = null;

  function show(more: readonly HistoryEntry[], next: CheckpointSlot) {
    slot = next;
    const shown = store.getState();
    const entries = union(shown.entries, more);
    const records = entries === shown.entries ? shown.records : sessionsIn(entries);
    const checkpoint = isFinished(slot, entries) ? undefined : sessionIn(slot);
    store.setState({ entries, records, checkpoint });
  }

  function forget() {
    slot = EMPTY_SLOT;
    merged = [];
    store.setState({ entries: [], records: [], checkpoint: undefined });
  }

  function refresh() {
    if (snapshots.history.wasErased()) forget();
    const kept = snapshots.history.load() ?? [];
    show(kept === merged ? [] : kept, newestSlot(slot, snapshots.checkpoint.load() ?? slot));
    merged = kept;
  }
  refresh();

  /** Shows at once and keeps: `fresh` entries, and what now takes the one place. */
  function commit(fresh: readonly HistoryEntry[], next: CheckpointSlot): Promise<boolean> {
    const isNews = fresh.length > 0 || sessionIn(next)?.id !== sessionIn(slot)?.id;
    show(fresh, next);
    const kept = write(store.getState().entries, slot, fresh);
    if (isNews) announcer.announce();
    return kept;
  }

  /** Newer than all that ever stood in the one place. */
  function stamp() {
    const savedAt = here.now();
    return { savedAt, revision: nextRevision(savedAt, slot.revision) };
  }

  /** How a session began, also when it goes on in another zone, with another sound, or after its end. */
  function beginningOf(id: string): Beginning {
    if (slot.kind === 'session' && slot.id === id) {
      return { timeZone: slot.timeZone, mode: slot.mode, before: slot.before };
    }
    const ended = store.getState().records.find((record) => record.id === id);
    if (ended) return beginningIn(ended);
    const zone = here.timeZone();
    return {
      timeZone: isTimeZone(zone) ? zone : 'UTC',
      mode: here.soundMode(),
      before: rated,
    };
  }

  function recorded(session: FinishedSession): readonly SessionRecord[] {
    return recordsOf(session, beginningOf(session.id), stamp().revision);
  }

  /** What would be lost if a session took the place of another. */
  function leftBehindBy(id: string): readonly SessionRecord[] {
    const { checkpoint } = store.getState();
    return checkpoint && checkpoint.id !== id ? recorded(endedAsLeft(checkpoint)) : [];
  }

  async function finish(session: FinishedSession) {
    refresh();
    finishes += 1;
    const turn = finishes;
    store.setState({ keeping: 'pending' });
    const fresh = [...leftBehindBy(session.id), ...recorded(session)];
    const isKept = await commit(fresh, { kind: 'none', ...stamp() });
    if (turn === finishes) store.setState({ keeping: isKept ? 'kept' : 'failed' });
  }

  /** The unfinished session this tab shows, unless another tab has meanwhile replaced it. */
  function stillUnfinished(): Checkpoint | undefined {
    const shown = store.getState().checkpoint;
    refresh();
    const { checkpoint } = store.getState();
    return checkpoint?.id === shown?.id ? checkpoint : undefined;
  }

  return {
    store,
    refresh,
    forget,
    finish,
    async save({ id, startedAt, plan, positionMs, guided }) {
      refresh();
      const place = { id, startedAt, ...beginningOf(id), plan, positionMs, guided };
      // Read as it will be read again, so that it is written the same way every time.
      const { value } = checkpointFormat.read(
        { kind: 'session', ...place, ...stamp() },
        checkpointFormat.version,
      );
      rated = null;
      if (value) await commit(leftBehindBy(id), value);
    },
    async stoppedWisely(id) {
      refresh();
      const record = store.getState().records.find((one) => one.id === id);
      if (!record) return false;
      const revision = nextRevision(here.now(), record.revision);
      return commit([{ ...record, outcome: 'stoppedWisely', revision }], slot);
    },
    async keep() {
      const checkpoint = stillUnfinished();
      if (checkpoint) await finish(endedAsLeft(checkpoint));
    },
    async discard() {
      const checkpoint = stillUnfinished();
      if (checkpoint) await commit([], { kind: 'none', ...stamp() });
    },
    rateBefore(before) {
      rated = before;
    },
    async put(make) {
      refresh();
      const { entries } = store.getState();
      const newest = entries.reduce((max, { revision }) => Math.max(max, revision), 0);
      const wanted = make(nextRevision(here.now(), newest));
      return commit(
        wanted.flatMap((entry) => historyEntryFormat.read(entry, historyEntryFormat.version).value ?? []),
        slot,
      );
    },
    async adopt(found, place, isFresh) {
      show(found, newestSlot(slot, place));
      const { entries } = store.getState();
      await write(entries, slot, entries.filter(isFresh));
    },
  };
}

/** What was felt afterwards is left out: it was not afterwards yet. */
function beginningIn({ timeZone, mode, rating }: SessionRecord): Beginning {
  const isRated = rating !== null && rating.before !== null;
  return { timeZone, mode, before: isRated ? { item: rating.item, value: rating.before } : null };
}

function sessionIn(slot: CheckpointSlot): Checkpoint | undefined {
  return slot.kind === 'session' ? slot : undefined;
}
