import { type CheckpointSlot, checkpointFormat, EMPTY_SLOT } from './checkpointRecord.ts';
import { seal } from './envelope.ts';
import type { Journal, JournalChange, JournalEntry } from './journal.ts';
import type { Notices } from './notices.ts';
import { newestSlot, union } from './reconcile.ts';
import { type SessionRecord, sessionRecordFormat } from './sessionRecord.ts';
import type { Snapshot } from './snapshot.ts';

/** The history and the place for the unfinished session, each as one text. */
export interface SessionSnapshots {
  readonly history: Snapshot<readonly SessionRecord[]>;
  readonly checkpoint: Snapshot<CheckpointSlot>;
}

/**
 * Keeps all `records` and the slot in snapshots and journal; `fresh` are those the journal does not hold.
 * Resolves once both have answered, never rejects: true if either of them holds all of it.
 */
export type WriteSessions = (
  records: readonly SessionRecord[],
  slot: CheckpointSlot,
  fresh: readonly SessionRecord[],
) => Promise<boolean>;

/**
 * A checkpoint is not overwritten while a finished session is kept nowhere: it may be all that is left of
 * it. Nothing is written where there is nothing to say, so that a newer version finds what it had left.
 */
export function createSessionWriter(
  journal: Journal,
  snapshots: SessionSnapshots,
  notices: Notices,
): WriteSessions {
  /** Records the journal has not confirmed. */
  let owed: readonly SessionRecord[] = [];
  /** What the history snapshot is known to hold. */
  let inSnapshot: readonly SessionRecord[] | undefined;

  function keepHistory(records: readonly SessionRecord[]): boolean {
    if (records === inSnapshot || records.length === 0) return true;
    if (snapshots.history.save((kept = []) => union(kept, records)) !== 'ok') return false;
    inSnapshot = records;
    return true;
  }

  function keepSlot(slot: CheckpointSlot) {
    if (!isEmpty(slot)) snapshots.checkpoint.save((kept = slot) => newestSlot(kept, slot));
  }

  return async (records, slot, fresh) => {
    owed = [...owed, ...fresh];
    const batch = owed;
    // Both are asked in the same turn: the page may be gone before the journal answers.
    const inJournal = journal.write(changeOf(batch, slot)).then(
      () => true,
      () => false,
    );
    const isKept = keepHistory(records);
    if (isKept) keepSlot(slot);
    if (!(await inJournal)) {
      notices.report({ kind: 'journalUnavailable' });
      return isKept;
    }
    owed = owed.filter((record) => !batch.includes(record));
    if (!isKept) keepSlot(slot);
    return true;
  };
}

function changeOf(records: readonly SessionRecord[], slot: CheckpointSlot): JournalChange {
  const entries = records.map((record): readonly [string, JournalEntry] => [
    record.id,
    { ...seal(sessionRecordFormat, record), revision: record.revision },
  ]);
  const checkpoint = { ...seal(checkpointFormat, slot), revision: slot.revision };
  return { records: new Map(entries), checkpoint: isEmpty(slot) ? undefined : checkpoint };
}

function isEmpty(slot: CheckpointSlot): boolean {
  return slot.revision === EMPTY_SLOT.revision;
}
