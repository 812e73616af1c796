import { describe, expect, test } from 'vitest';
import { createFakeDevice, finishedWith, openStorage } from '../../tests/support/fakeDevice.ts';
import { createFakeJournal } from '../../tests/support/fakeJournal.ts';
import { createFakeKeyValueStore } from '../../tests/support/fakeKeyValueStore.ts';
import { DEFAULT_SOUND } from '../domain/soundChoice.ts';
import { DEFAULT_SETTINGS } from './settingsRecord.ts';
import type { Storage } from './storage.ts';

const ids = (storage: Storage) => storage.sessions.store.getState().records.map(({ id }) => id);
const told = (storage: Storage) => storage.notices.store.getState().notices;

describe('what another version or a fault left behind', () => {
  const newer = JSON.stringify({ format: 'solea.history', version: 3, data: [{ nights: 1_000 }] });

  test('in the key-value store is set aside, and all works on', async () => {
    const keyValues = createFakeKeyValueStore([
      ['solea.history', newer],
      ['solea.settings', '{{{'],
      ['solea.checkpoint', '{"format":"solea.checkpoint","version":1,"data":{"kind":"session"}}'],
    ]);
    const device = createFakeDevice({ keyValues });
    const storage = openStorage(device);
    expect(told(storage)).toEqual([
      { kind: 'setAside', what: 'settings', reason: 'unreadable' },
      { kind: 'setAside', what: 'history', reason: 'newer' },
      { kind: 'setAside', what: 'checkpoint', reason: 'unreadable' },
    ]);
    await storage.sessions.finish(finishedWith('a', 60_000));
    storage.settings.change({ sound: { ...DEFAULT_SOUND, bed: 'sea' } });
    expect(ids(openStorage(device))).toEqual(['a']);
    expect(told(openStorage(device))).toEqual([]);
    expect([...keyValues.texts.values()]).toEqual(expect.arrayContaining([newer, '{{{']));
  });

  test('in a settings field costs that field alone', () => {
    const text = '{"format":"solea.settings","version":1,"data":{"firstFoot":"right","sound":"organ"}}';
    const storage = openStorage(
      createFakeDevice({ keyValues: createFakeKeyValueStore([['solea.settings', text]]) }),
    );
    expect(storage.settings.store.getState()).toEqual({ ...DEFAULT_SETTINGS, firstFoot: 'right' });
    expect(told(storage)).toEqual([{ kind: 'setAside', what: 'settings', reason: 'unreadable' }]);
  });

  test('in the journal stays there, told of, until its place is needed', async () => {
    const later = { format: 'solea.history', version: 3, revision: 9e15, data: { id: 'a', nights: 1 } };
    const journal = createFakeJournal({
      records: new Map<string, unknown>([
        ['a', later],
        ['b', new Date(0)],
      ]),
      checkpoint: 'moth',
    });
    const storage = openStorage(createFakeDevice({ journal }));
    await storage.reconcile();
    expect(told(storage)).toEqual([
      { kind: 'setAside', what: 'history', reason: 'newer' },
      { kind: 'setAside', what: 'history', reason: 'unreadable' },
      { kind: 'setAside', what: 'checkpoint', reason: 'unreadable' },
    ]);
    await storage.sessions.finish(finishedWith('b', 60_000));
    expect(journal.rows.records.get('a')).toEqual(later);
    expect(journal.rows.records.get('b')).toMatchObject({ data: { id: 'b' } });
    expect(journal.rows.aside).toEqual([new Date(0), 'moth']);
  });

  test('is found where it was by the version that left it, if nothing took its place', async () => {
    const newer = (format: string) => ({ format, version: 99, revision: 1, data: {} });
    const texts = ['history', 'settings', 'checkpoint'].map((name) => {
      return [`solea.${name}`, JSON.stringify(newer(`solea.${name}`))] as const;
    });
    const keyValues = createFakeKeyValueStore(texts);
    const journal = createFakeJournal({ checkpoint: newer('solea.checkpoint') });
    await openStorage(createFakeDevice({ keyValues, journal })).reconcile();
    for (const [key, text] of texts) expect(keyValues.get(key)).toBe(text);
    expect(journal.rows.checkpoint).toEqual(newer('solea.checkpoint'));
  });

  test('comes back by itself once it can be read again', async () => {
    const device = createFakeDevice();
    const first = openStorage(device);
    await first.sessions.finish(finishedWith('a', 60_000));
    const readable = device.keyValues.get('solea.history') ?? '';
    const keyValues = createFakeKeyValueStore([['solea.aside.history.1', readable]]);
    const after = openStorage(createFakeDevice({ keyValues }));
    await after.reconcile();
    expect(ids(after)).toEqual(['a']);
  });
});
