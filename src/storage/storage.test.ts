import { describe, expect, test } from 'vitest';
import { createFakeDevice, finishedWith, openStorage, placeAt } from '../../tests/support/fakeDevice.ts';
import { createFakeJournal } from '../../tests/support/fakeJournal.ts';
import { createFakeKeyValueStore } from '../../tests/support/fakeKeyValueStore.ts';
import { DEFAULT_SETTINGS } from './settingsRecord.ts';
import type { Storage } from './storage.ts';

const ids = (storage: Storage) => storage.sessions.store.getState().records.map(({ id }) => id);
const unfinished = (storage: Storage) => storage.sessions.store.getState().checkpoint;
const told = (storage: Storage) => storage.notices.store.getState().notices;

describe('a new phone', () => {
  test('opens empty, with the usual settings, and there is nothing to tell', async () => {
    const device = createFakeDevice();
    const storage = openStorage(device);
    await storage.reconcile();
    expect(ids(storage)).toEqual([]);
    expect(unfinished(storage)).toBeUndefined();
    expect(storage.settings.store.getState()).toEqual(DEFAULT_SETTINGS);
    expect(told(storage)).toEqual([]);
    expect(device.keyValues.texts.size).toBe(0);
  });
});

describe('what was kept', () => {
  test('is there before anything has been waited for, while the first paint may go by the defaults', async () => {
    const device = createFakeDevice();
    const before = openStorage(device);
    before.settings.change({ firstFoot: 'right' });
    await before.sessions.finish(finishedWith('a', 60_000));
    await before.sessions.save(placeAt('b', 20_000));

    const { settings, sessions } = openStorage(device);
    expect(settings.store.getState().firstFoot).toBe('right');
    expect(settings.store.getInitialState()).toEqual(DEFAULT_SETTINGS);
    expect(sessions.store.getState().records).toHaveLength(1);
    expect(sessions.store.getState().checkpoint).toMatchObject({
      ...placeAt('b', 20_000),
      timeZone: 'Europe/Berlin',
    });
    expect(sessions.store.getInitialState()).toEqual({
      entries: [],
      records: [],
      checkpoint: undefined,
      keeping: 'kept',
    });
  });

  test('comes back from the journal when the snapshots are lost, and they are written again', async () => {
    const device = createFakeDevice();
    const before = openStorage(device);
    await before.sessions.finish(finishedWith('a', 60_000));
    await before.sessions.save(placeAt('b', 20_000));

    const wiped = { ...device, keyValues: createFakeKeyValueStore() };
    const after = openStorage(wiped);
    await after.reconcile();
    expect(ids(after)).toEqual(['a']);
    expect(unfinished(after)?.id).toBe('b');
    expect(ids(openStorage(wiped))).toEqual(['a']);
    expect(unfinished(openStorage(wiped))?.id).toBe('b');
  });

  test('goes back into a journal that was lost', async () => {
    const device = createFakeDevice();
    const before = openStorage(device);
    await before.sessions.finish(finishedWith('a', 60_000));
    await before.sessions.save(placeAt('b', 20_000));

    const journal = createFakeJournal();
    await openStorage({ ...device, journal }).reconcile();
    expect(journal.rows.records.get('a')).toMatchObject({ format: 'solea.history', data: { id: 'a' } });
    expect(journal.rows.checkpoint).toMatchObject({ format: 'solea.checkpoint', data: { id: 'b' } });
  });

  test('is in the journal also when the page is gone before the snapshot was written to the disk', async () => {
    const device = createFakeDevice();
    const before = openStorage(device);
    await before.sessions.save(placeAt('a', 20_000));
    await before.sessions.finish(finishedWith('a', 60_000));
    const keyValues = createFakeKeyValueStore(device.keyValues.textsWithoutLast(2));
    const after = openStorage({ ...device, keyValues });
    expect(unfinished(after)?.id).toBe('a');
    await after.reconcile();
    expect(ids(after)).toEqual(['a']);
    expect(unfinished(after)).toBeUndefined();
  });
});
