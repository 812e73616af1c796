import { expect, test } from 'vitest';
import { createFakeDevice, finishedWith, openStorage } from '../../tests/support/fakeDevice.ts';
import { createFakeJournal } from '../../tests/support/fakeJournal.ts';
import { createFakeKeyValueStore } from '../../tests/support/fakeKeyValueStore.ts';

// Both stores as version 1 of the history left them: these texts are never changed.
const FIRST =
  '{"id":"0c5f","revision":1767649940000,"startedAt":1767649300000,"endedAt":1767649940000,"timeZone":"Europe/Berlin","routineId":"nightly","feet":["left","right"],"plannedMs":600000,"handsOnMs":{"left":300000,"right":300000},"outcome":"completed"}';
const LATE =
  '{"id":"1d60","revision":1767746400000,"startedAt":1767746000000,"endedAt":1767746300000,"timeZone":"Asia/Tokyo","routineId":"quick","feet":["right"],"plannedMs":300000,"handsOnMs":{"left":0,"right":100000},"outcome":"partial"}';
const TEXT = `{"format":"solea.history","version":1,"data":[${FIRST},${LATE}]}`;
const inJournal = (record: string) => ({
  format: 'solea.history',
  version: 1,
  revision: JSON.parse(record).revision,
  data: JSON.parse(record),
});

const unknown = { stageSeconds: null, leftOut: [], mode: null, rating: null, note: '' };
const MIGRATED = [
  // 22:41 in Berlin.
  { kind: 'session', ...JSON.parse(FIRST), night: '2026-01-05', ...unknown },
  // 9:33 in Tokyo.
  { kind: 'session', ...JSON.parse(LATE), night: '2026-01-07', ...unknown },
];

const records = (storage: ReturnType<typeof openStorage>) => storage.sessions.store.getState().records;

test('a text of version 1 is opened without loss, and stays as it is until there is more to keep', async () => {
  const keyValues = createFakeKeyValueStore([['solea.history', TEXT]]);
  const device = createFakeDevice({ keyValues });
  const storage = openStorage(device);
  expect(records(storage)).toEqual(MIGRATED);
  expect(storage.notices.store.getState().notices).toEqual([]);
  await storage.reconcile();
  expect(keyValues.get('solea.history')).toBe(TEXT);

  await storage.sessions.finish(finishedWith('new', 60_000, 60_000, 1_767_800_000_000));
  const reopened = openStorage(device);
  await reopened.reconcile();
  expect(records(reopened).slice(0, 2)).toEqual(MIGRATED);
  expect(records(reopened)).toHaveLength(3);
  expect(reopened.notices.store.getState().notices).toEqual([]);
});

test('a journal of version 1 restores a lost text without loss', async () => {
  const journal = createFakeJournal({
    records: new Map([
      ['0c5f', inJournal(FIRST)],
      ['1d60', inJournal(LATE)],
    ]),
  });
  const device = createFakeDevice({ journal });
  const storage = openStorage(device);
  await storage.reconcile();
  expect(records(storage)).toEqual(MIGRATED);
  expect(storage.notices.store.getState().notices).toEqual([]);
  expect(records(openStorage(device))).toEqual(MIGRATED);
});
