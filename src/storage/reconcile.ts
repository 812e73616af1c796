import type { CheckpointSlot } from './checkpointRecord.ts';
import type { SessionRecord } from './sessionRecord.ts';

/**
 * The revision after a known one: the wall clock in whole ms, but always more. So it orders what two
 * stores or tabs wrote, also after the clock was set back or one of the stores was lost.
 */
export function nextRevision(nowMs: number, known: number): number {
  return Math.min(Math.max(nowMs, known + 1), Number.MAX_SAFE_INTEGER);
}

/** All records of both, the newest revision of each, by start time; the first itself if that is all. */
export function union(
  records: readonly SessionRecord[],
  more: readonly SessionRecord[],
): readonly SessionRecord[] {
  const byId = new Map<string, SessionRecord>();
  for (const record of [...records, ...more]) {
    const known = byId.get(record.id);
    if (!known || isNewer(record, known)) byId.set(record.id, record);
  }
  const all = [...byId.values()].sort((a, b) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1));
  const isSame = all.length === records.length && all.every((record, i) => record === records[i]);
  return isSame ? records : all;
}

/** The newer of two states of the one place for an unfinished session. */
export function newestSlot(a: CheckpointSlot, b: CheckpointSlot): CheckpointSlot {
  return isNewer(b, a) ? b : a;
}

/** Whether a session was finished although its checkpoint still lies there: it has a record as new. */
export function isFinished(slot: CheckpointSlot, records: readonly SessionRecord[]): boolean {
  if (slot.kind === 'none') return true;
  return records.some(({ id, revision }) => id === slot.id && revision >= slot.revision);
}

/** Equal revisions of unequal content can only come from a broken store; any fixed order will do. */
function isNewer<T extends { readonly revision: number }>(a: T, b: T): boolean {
  if (a === b) return false;
  return a.revision === b.revision ? JSON.stringify(a) > JSON.stringify(b) : a.revision > b.revision;
}
