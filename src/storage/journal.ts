import type { Envelope } from './envelope.ts';

/** An envelope that can be compared with others under the same key without opening it. */
export interface JournalEntry extends Envelope {
  readonly revision: number;
}

/** What is written together. */
export interface JournalChange {
  /** By session id. */
  readonly records: ReadonlyMap<string, JournalEntry>;
  readonly checkpoint: JournalEntry | undefined;
}

/** The durable store: every finished session under its id, and one checkpoint. */
export interface Journal {
  /** All that lies there, unchecked; the checkpoint is undefined if there is none. Rejects if it cannot be read. */
  readAll(): Promise<{ readonly records: ReadonlyMap<string, unknown>; readonly checkpoint: unknown }>;
  /** All or nothing, each entry as `verdictOn` tells; resolves when durable, rejects when nothing was written. */
  write(change: JournalChange): Promise<void>;
  /** Forgets everything, what was set aside too; resolves when durable. */
  clear(): Promise<void>;
}

/**
 * What to do with an entry for a key that may be taken: an older one is replaced, a newer one stays;
 * what this version cannot judge is set aside within the journal first.
 */
export function verdictOn(existing: unknown, next: JournalEntry): 'put' | 'skip' | 'setAside' {
  if (existing === undefined) return 'put';
  const { revision, version } = revisionAndVersion(existing);
  if (revision === undefined || version === undefined || version > next.version) return 'setAside';
  return revision < next.revision ? 'put' : 'skip';
}

/** The revision of whatever lies under a key, if it tells one. */
export function revisionOf(existing: unknown): number | undefined {
  return revisionAndVersion(existing).revision;
}

function revisionAndVersion(existing: unknown) {
  const { revision, version } = (existing ?? {}) as {
    readonly revision?: unknown;
    readonly version?: unknown;
  };
  return { revision: whole(revision), version: whole(version) };
}

function whole(value: unknown): number | undefined {
  return Number.isSafeInteger(value) ? Number(value) : undefined;
}
