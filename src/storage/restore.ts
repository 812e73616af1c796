import { asides, keepAside } from './aside.ts';
import { checkpointFormat, EMPTY_SLOT } from './checkpointRecord.ts';
import { type Format, open } from './envelope.ts';
import { historyEntryFormat, historyFormat } from './historyRecord.ts';
import { type Journal, revisionOf } from './journal.ts';
import type { KeyValueStore } from './keyValueStore.ts';
import type { Notices } from './notices.ts';

import type { SessionRepository } from './sessions.ts';
import { openText } from './snapshot.ts';

export type Restore = typeof restore;

/** Lets journal and snapshots restore each other, and takes in what was once set aside and can be read now. */
export async function restore(
  sessions: SessionRepository,
  journal: Journal,
  store: KeyValueStore,
  notices: Notices,
): Promise<void> {
  const recovered = asides(store, 'history').flatMap((text) => openText(historyFormat, text).value ?? []);
  const found = await journal.readAll().catch(() => {
    notices.report({ kind: 'journalUnavailable' });
  });
  if (!found) return sessions.adopt(recovered, EMPTY_SLOT, () => false);
  const known = new Map(sessions.store.getState().entries.map(({ id, revision }) => [id, revision]));
  const records = [...found.records]
    // What is known already need not be checked again: years of nights are read at every launch.
    .filter(([id, entry]) => (revisionOf(entry) ?? Number.POSITIVE_INFINITY) > (known.get(id) ?? -1))
    .flatMap(([, entry]) => read(historyEntryFormat, entry) ?? []);
  const slot = found.checkpoint === undefined ? undefined : read(checkpointFormat, found.checkpoint);
  await sessions.adopt(
    [...recovered, ...records],
    slot ?? EMPTY_SLOT,
    ({ id, revision }) => (revisionOf(found.records.get(id)) ?? -1) < revision,
  );

  /** What cannot be read stays where it is, with a copy aside by which it is known at the next launch. */
  function read<T>(format: Format<T>, entry: unknown): T | undefined {
    const { value, missed } = open(format, entry);
    if (missed === 'nothing') return value;
    const kept = keepAside(store, format.name, JSON.stringify(entry) ?? '');
    if (kept !== 'known') notices.report({ kind: 'setAside', what: format.name, reason: missed });
    return value;
  }
}
