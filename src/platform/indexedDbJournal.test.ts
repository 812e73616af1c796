import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createFakeDevice, finishedWith, openStorage, placeAt } from '../../tests/support/fakeDevice.ts';
import { createFakeKeyValueStore } from '../../tests/support/fakeKeyValueStore.ts';
import type { JournalEntry } from '../storage/journal.ts';
import { createIndexedDbJournal } from './indexedDbJournal.ts';

let name = '';
let count = 0;
beforeEach(() => {
  count += 1;
  name = `journal-${count}`;
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const entry = (revision: number, data: unknown = 'night'): JournalEntry => ({
  format: 'solea.history',
  version: 1,
  revision,
  data,
});
const records = (...pairs: [string, JournalEntry][]) => new Map(pairs);

/** Puts something under a key as no journal would. */
async function plant(store: 'records' | 'checkpoint', key: string, value: unknown) {
  await createIndexedDbJournal(name).readAll();
  const db = await openDB(name);
  await db.put(store, value, key);
  db.close();
}

async function allAside(): Promise<unknown[]> {
  const db = await openDB(name);
  const aside = await db.getAll('aside');
  db.close();
  return aside;
}

describe('the journal', () => {
  test('is empty at first', async () => {
    expect(await createIndexedDbJournal(name).readAll()).toEqual({
      records: new Map(),
      checkpoint: undefined,
    });
  });

  test('gives back in a new life what was written in this one', async () => {
    const change = { records: records(['a', entry(1)], ['b', entry(2)]), checkpoint: entry(3) };
    await createIndexedDbJournal(name).write(change);
    expect(await createIndexedDbJournal(name).readAll()).toEqual(change);
  });

  test('replaces what is older and leaves what is newer', async () => {
    const journal = createIndexedDbJournal(name);
    await journal.write({ records: records(['a', entry(5, 'five')]), checkpoint: entry(5, 'five') });
    await journal.write({ records: records(['a', entry(4, 'four')]), checkpoint: entry(6, 'six') });
    expect(await journal.readAll()).toEqual({
      records: records(['a', entry(5, 'five')]),
      checkpoint: entry(6, 'six'),
    });
  });

  test('forgets everything when told to, what was set aside too', async () => {
    await plant('records', 'a', 'moth');
    const journal = createIndexedDbJournal(name);
    await journal.write({ records: records(['a', entry(1)], ['b', entry(1)]), checkpoint: entry(2) });
    expect(await allAside()).toEqual(['moth']);
    await journal.clear();
    expect(await journal.readAll()).toEqual({ records: new Map(), checkpoint: undefined });
    expect(await allAside()).toEqual([]);
  });

  test('leaves the checkpoint alone where there is nothing to say of it', async () => {
    const journal = createIndexedDbJournal(name);
    await journal.write({ records: records(['a', entry(1)]), checkpoint: undefined });
    expect(await journal.readAll()).toEqual({ records: records(['a', entry(1)]), checkpoint: undefined });
    await journal.write({ records: new Map(), checkpoint: entry(2) });
    await journal.write({ records: new Map(), checkpoint: undefined });
    expect((await journal.readAll()).checkpoint).toEqual(entry(2));
  });

  test('sets aside what it cannot judge before it takes its place', async () => {
    const newer = { ...entry(9), version: 2 };
    await plant('records', 'a', newer);
    await plant('checkpoint', 'current', 'moth');
    const change = { records: records(['a', entry(1)]), checkpoint: entry(2) };
    await createIndexedDbJournal(name).write(change);
    expect(await createIndexedDbJournal(name).readAll()).toEqual(change);
    expect(await allAside()).toEqual(expect.arrayContaining([newer, 'moth']));
  });

  test('writes all or nothing', async () => {
    const journal = createIndexedDbJournal(name);
    const unkeepable = entry(2, () => {});
    await expect(
      journal.write({ records: records(['a', entry(1)]), checkpoint: unkeepable }),
    ).rejects.toThrow();
    expect(await journal.readAll()).toEqual({ records: new Map(), checkpoint: undefined });
  });

  test('opens anew when the connection was lost', async () => {
    const journal = createIndexedDbJournal(name);
    await journal.readAll();
    const lost = new DOMException('Connection to Indexed Database server lost.', 'UnknownError');
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw lost;
    });
    await journal.write({ records: records(['a', entry(1)]), checkpoint: entry(2) });
    expect((await journal.readAll()).records.size).toBe(1);
  });

  test('makes way for a newer version, and is then unavailable', async () => {
    const journal = createIndexedDbJournal(name);
    await journal.readAll();
    const newer = await openDB(name, 2);
    await expect(journal.readAll()).rejects.toThrow();
    newer.close();
  });

  test('is unavailable where there is no database', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await expect(createIndexedDbJournal(name).readAll()).rejects.toThrow();
  });

  test('is unavailable while the database does not open, and is tried again the next time', async () => {
    const journal = createIndexedDbJournal(name, 20);
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => new IDBOpenDBRequest());
    await expect(journal.readAll()).rejects.toThrow('in time');
    expect((await journal.readAll()).records.size).toBe(0);
  });

  test('brings the sessions back when all else was lost', async () => {
    const device = createFakeDevice();
    const open = () => ({
      ...device,
      keyValues: createFakeKeyValueStore(),
      journal: createIndexedDbJournal(name),
    });
    const before = openStorage(open());
    await before.sessions.finish(finishedWith('a', 60_000));
    await before.sessions.save(placeAt('b', 20_000));
    const after = openStorage(open());
    await after.reconcile();
    expect(after.sessions.store.getState()).toEqual(before.sessions.store.getState());
    expect(after.sessions.store.getState().checkpoint?.id).toBe('b');
  });
});
