import type { CheckpointSlot } from './checkpointRecord.ts';
import type { HistoryEntry } from './historyRecord.ts';

/**
 * The revision after a known one: the wall clock in whole ms, but always more. So it orders what two
 * stores or tabs wrote, also after the clock was set back or one of the stores was lost.
 */
export function nextRevision(nowMs: number, known: number): number {
  return Math.min(Math.max(nowMs, known + 1), Number.MAX_SAFE_INTEGER);
}

/** All entries of both, the newest revision of each, sessions by start time; the first itself if that is all. */
export function union(
  entries: readonly HistoryEntry[],
  more: readonly HistoryEntry[],
): readonly HistoryEntry[] {
  const byId = new Map<string, HistoryEntry>();
  for (const entry of [...entries, ...more]) {
    const known = byId.get(entry.id);
    if (!known || isNewer(entry, known)) byId.set(entry.id, entry);
  }
  const all = [...byId.values()].sort((a, b) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1));
  const isSame = all.length === entries.length && all.every((entry, i) => entry === entries[i]);
  return isSame ? entries : all;
}

function startOf(entry: HistoryEntry): number {
  return entry.kind === 'session' ? entry.startedAt : 0;
}

/** The newer of two states of the one place for an unfinished session. */
export function newestSlot(a: CheckpointSlot, b: CheckpointSlot): CheckpointSlot {
  return isNewer(b, a) ? b : a;
}

/** Whether a session was finished although its checkpoint still lies there: it has an entry as new. */
export function isFinished(slot: CheckpointSlot, entries: readonly HistoryEntry[]): boolean {
  if (slot.kind === 'none') return true;
  return entries.some(({ id, revision }) => id === slot.id && revision >= slot.revision);
}

/** Equal revisions of unequal content can only come from a broken store; any fixed order will do. */
function isNewer<T extends { readonly revision: number }>(a: T, b: T): boolean {
  if (a === b) return false;
  return a.revision === b.revision ? JSON.stringify(a) > JSON.stringify(b) : a.revision > b.revision;
}
