import { type Journal, type JournalEntry, verdictOn } from '../../src/storage/journal.ts';
import { alwaysOn, Killed } from './fakePower.ts';

/** What lies in a journal. */
export interface JournalRows {
  readonly records: ReadonlyMap<string, unknown>;
  readonly checkpoint: unknown;
  readonly aside: readonly unknown[];
}

/** A journal that answers a turn later, and can fail. */
export interface FakeJournal extends Journal {
  readonly rows: JournalRows;
}

const NO_ROWS: JournalRows = { records: new Map(), checkpoint: undefined, aside: [] };

/** `fails` is asked at every call, the first being 0. */
export function createFakeJournal(
  start: Partial<JournalRows> = {},
  { power = alwaysOn, fails = (_call: number): boolean => false } = {},
): FakeJournal {
  let rows: JournalRows = { ...NO_ROWS, ...start };
  let asked = 0;

  async function answer() {
    const call = asked++;
    await Promise.resolve();
    if (fails(call)) throw new Error('The journal failed.');
  }

  return {
    get rows() {
      return rows;
    },
    async readAll() {
      await answer();
      return { records: new Map(rows.records), checkpoint: rows.checkpoint };
    },
    async write({ records, checkpoint }) {
      await answer();
      try {
        power.use();
      } catch (error) {
        // A killed browser answers nothing.
        if (error instanceof Killed) return new Promise<void>(() => {});
      }
      const written = structuredClone({ records, checkpoint });
      for (const [id, entry] of written.records) putRecord(id, entry);
      if (written.checkpoint) putCheckpoint(written.checkpoint);
    },
    async clear() {
      await answer();
      rows = NO_ROWS;
    },
  };

  function putRecord(id: string, entry: JournalEntry) {
    const existing = rows.records.get(id);
    const verdict = verdictOn(existing, entry);
    if (verdict === 'setAside') rows = { ...rows, aside: [...rows.aside, existing] };
    if (verdict !== 'skip') rows = { ...rows, records: new Map([...rows.records, [id, entry]]) };
  }

  function putCheckpoint(entry: JournalEntry) {
    const existing = rows.checkpoint;
    const verdict = verdictOn(existing, entry);
    if (verdict === 'setAside') rows = { ...rows, aside: [...rows.aside, existing] };
    if (verdict !== 'skip') rows = { ...rows, checkpoint: entry };
  }
}
