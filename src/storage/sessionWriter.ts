import { type CheckpointSlot, checkpointFormat, EMPTY_SLOT } from './checkpointRecord.ts';
import { seal } from './envelope.ts';
import { type HistoryEntry, historyEntryFormat } from './historyRecord.ts';
import type { Journal, JournalChange, JournalEntry } from './journal.ts';
import type { Notices } from './notices.ts';
import { newestSlot, union } from './reconcile.ts';
import type { Snapshot } from './snapshot.ts';

/** The history and the place for the unfinished session, each as one text. */
export interface SessionSnapshots {
  readonly history: Snapshot<readonly HistoryEntry[]>;
  readonly checkpoint: Snapshot<CheckpointSlot>;
}

/**
 * Keeps all `entries` and the slot in snapshots and journal; `fresh` are those the journal does not hold.
 * Resolves once both have answered, never rejects: true if either of them holds all of it.
 */
export type WriteSessions = (
  entries: readonly HistoryEntry[],
  slot: CheckpointSlot,
  fresh: readonly HistoryEntry[],
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
  /** Entries the journal has not confirmed. */
  let owed: readonly HistoryEntry[] = [];
  /** What the history snapshot is known to hold. */
  let inSnapshot: readonly HistoryEntry[] | undefined;

  function keepHistory(entries: readonly HistoryEntry[]): boolean {
    if (entries === inSnapshot || entries.length === 0) return true;
    if (snapshots.history.save((kept = []) => union(kept, entries)) !== 'ok') return false;
    inSnapshot = entries;
    return true;
  }

  function keepSlot(slot: CheckpointSlot) {
    if (!isEmpty(slot)) snapshots.checkpoint.save((kept = slot) => newestSlot(kept, slot));
  }

  return async (entries, slot, fresh) => {
    owed = [...owed, ...fresh];
    const sent = new Set(owed);
    // Both are asked in the same turn: the page may be gone before the journal answers.
    const inJournal = journal.write(changeOf(owed, slot)).then(
      () => true,
      () => false,
    );
    const isKept = keepHistory(entries);
    if (isKept) keepSlot(slot);
    if (!(await inJournal)) {
      notices.report({ kind: 'journalUnavailable' });
      return isKept;
    }
    owed = owed.filter((entry) => !sent.has(entry));
    if (!isKept) keepSlot(slot);
    return true;
  };
}

function changeOf(entries: readonly HistoryEntry[], slot: CheckpointSlot): JournalChange {
  const records = entries.map((entry): readonly [string, JournalEntry] => [
    entry.id,
    { ...seal(historyEntryFormat, entry), revision: entry.revision },
  ]);
  const checkpoint = { ...seal(checkpointFormat, slot), revision: slot.revision };
  return { records: new Map(records), checkpoint: isEmpty(slot) ? undefined : checkpoint };
}

function isEmpty(slot: CheckpointSlot): boolean {
  return slot.revision === EMPTY_SLOT.revision;
}
