import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { type Journal, type JournalChange, type JournalEntry, verdictOn } from '../storage/journal.ts';

interface JournalDb extends DBSchema {
  /** By session id. */
  records: { key: string; value: unknown };
  checkpoint: { key: string; value: unknown };
  /** What a newer version or a fault had left under a key that was needed. */
  aside: { key: number; value: unknown };
}
type StoreName = 'records' | 'checkpoint' | 'aside';

const VERSION = 1;
/** The one key in the checkpoint store. */
const CURRENT = 'current';

/** The journal in IndexedDB; an opening that takes longer than `openWithinMs` counts as failed. */
export function createIndexedDbJournal(name = 'solea', openWithinMs = 10_000): Journal {
  let opened: Promise<IDBPDatabase<JournalDb>> | undefined;

  function forget() {
    opened = undefined;
  }

  function database() {
    opened ??= openJournal(name, openWithinMs, forget);
    opened.catch(forget);
    return opened;
  }

  /** Connections get lost while a phone sleeps: what fails on an open one is tried once on a new one. */
  async function onDatabase<T>(work: (db: IDBPDatabase<JournalDb>) => Promise<T>): Promise<T> {
    const db = await database();
    try {
      return await work(db);
    } catch {
      forget();
      db.close();
      return await work(await database());
    }
  }

  return {
    readAll: () => onDatabase(readAll),
    write: (change) => onDatabase((db) => write(db, change)),
    // Where a browser has no such store, nothing of ours is in it.
    clear: () => (globalThis.indexedDB === undefined ? Promise.resolve() : onDatabase(clear)),
  };
}

function openJournal(name: string, withinMs: number, forget: () => void): Promise<IDBPDatabase<JournalDb>> {
  return new Promise((resolve, reject) => {
    let isLate = false;
    function giveUp(reason: string) {
      isLate = true;
      reject(new Error(reason));
    }
    const timer = setTimeout(() => giveUp('The journal did not open in time.'), withinMs);
    openDB<JournalDb>(name, VERSION, {
      upgrade: createStores,
      blocked: () => giveUp('Another tab holds an older journal.'),
      // A newer version in another tab wants to come in.
      blocking(_from, _to, event) {
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated: forget,
    })
      .then((db) => (isLate ? db.close() : resolve(db)), reject)
      .finally(() => clearTimeout(timer));
  });
}

function createStores(db: IDBPDatabase<JournalDb>) {
  db.createObjectStore('records');
  db.createObjectStore('checkpoint');
  db.createObjectStore('aside', { autoIncrement: true });
}

async function readAll(db: IDBPDatabase<JournalDb>) {
  const tx = db.transaction(['records', 'checkpoint']);
  const records = tx.objectStore('records');
  const [keys, values, checkpoint] = await Promise.all([
    records.getAllKeys(),
    records.getAll(),
    tx.objectStore('checkpoint').get(CURRENT),
  ]);
  return { records: new Map(keys.map((key, i) => [key, values[i]])), checkpoint };
}

async function write(db: IDBPDatabase<JournalDb>, { records, checkpoint }: JournalChange): Promise<void> {
  const tx = db.transaction(['records', 'checkpoint', 'aside'], 'readwrite', {
    // A finished session is worth waiting for the disk; a checkpoint comes every few seconds.
    durability: records.size > 0 ? 'strict' : 'relaxed',
  });
  try {
    const puts = [...records].map(([id, entry]) => put(tx, 'records', id, entry));
    if (checkpoint) puts.push(put(tx, 'checkpoint', CURRENT, checkpoint));
    await Promise.all([...puts, tx.done]);
  } catch (error) {
    abort(tx);
    throw error;
  }
}

async function clear(db: IDBPDatabase<JournalDb>): Promise<void> {
  const tx = db.transaction(['records', 'checkpoint', 'aside'], 'readwrite', { durability: 'strict' });
  await Promise.all([...tx.objectStoreNames].map((name) => tx.objectStore(name).clear()));
  await tx.done;
}

type WriteTransaction = IDBPTransaction<JournalDb, StoreName[], 'readwrite'>;

async function put(
  tx: WriteTransaction,
  store: 'records' | 'checkpoint',
  key: string,
  entry: JournalEntry,
): Promise<void> {
  const existing = await tx.objectStore(store).get(key);
  const verdict = verdictOn(existing, entry);
  if (verdict === 'skip') return;
  if (verdict === 'setAside') await tx.objectStore('aside').add(existing);
  await tx.objectStore(store).put(entry, key);
}

function abort(tx: WriteTransaction) {
  try {
    tx.abort();
  } catch {
    // A failed request has aborted it already.
  }
}
