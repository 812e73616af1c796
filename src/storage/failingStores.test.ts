import { describe, expect, test } from 'vitest';
import { aRecord } from '../../tests/support/builders.ts';
import { createFakeDevice, finishedWith, openStorage, placeAt } from '../../tests/support/fakeDevice.ts';
import { createFakeJournal } from '../../tests/support/fakeJournal.ts';
import { createFakeKeyValueStore } from '../../tests/support/fakeKeyValueStore.ts';
import { DEFAULT_SOUND, type SoundChoice } from '../domain/soundChoice.ts';
import type { Storage } from './storage.ts';

const ids = (storage: Storage) => storage.sessions.store.getState().records.map(({ id }) => id);
const unfinished = (storage: Storage) => storage.sessions.store.getState().checkpoint;
const told = (storage: Storage) => storage.notices.store.getState().notices;
const refusing = (refusal: 'full' | 'forbidden') => createFakeKeyValueStore([], { refuse: () => refusal });
/** Has room for everything but a history. */
const withoutRoomForHistory = () =>
  createFakeKeyValueStore([], {
    refuse: (_, key) => (key === 'solea.history' ? 'full' : undefined),
  });
const overMusic: SoundChoice = { ...DEFAULT_SOUND, mode: 'music' };
const failing = () => createFakeJournal({}, { fails: () => true });

describe('a store that does not serve', () => {
  test.each(['full', 'forbidden'] as const)(
    'because it is %s is told of, and the session goes on',
    async (refusal) => {
      const storage = openStorage(createFakeDevice({ keyValues: refusing(refusal) }));
      storage.settings.change({ sound: overMusic });
      await storage.sessions.save(placeAt('a', 25_000));
      await storage.sessions.finish(finishedWith('a', 60_000));
      expect(storage.settings.store.getState().sound).toEqual(overMusic);
      expect(ids(storage)).toEqual(['a']);
      expect(told(storage)).toEqual([{ kind: 'notSaved', reason: refusal }]);
    },
  );

  test('because it may not even be read is told of at once', () => {
    const keyValues = { ...createFakeKeyValueStore(), isForbidden: () => true };
    const storage = openStorage(createFakeDevice({ keyValues }));
    expect(told(storage)).toEqual([{ kind: 'notSaved', reason: 'forbidden' }]);
  });

  test('for a while gets all the choices made meanwhile', () => {
    const keyValues = createFakeKeyValueStore([], { refuse: (write) => (write === 0 ? 'full' : undefined) });
    const device = createFakeDevice({ keyValues });
    const { settings } = openStorage(device);
    settings.change({ firstFoot: 'right' });
    settings.change({ sound: overMusic });
    expect(openStorage(device).settings.store.getState()).toMatchObject({
      firstFoot: 'right',
      sound: overMusic,
    });
  });

  test('leaves the finished session to the journal', async () => {
    const device = createFakeDevice({ keyValues: refusing('full') });
    await openStorage(device).sessions.finish(finishedWith('a', 60_000));
    const after = openStorage(device);
    await after.reconcile();
    expect(ids(after)).toEqual(['a']);
  });

  test('in the journal is told of, and the snapshot keeps the session', async () => {
    const device = createFakeDevice({ journal: failing() });
    const storage = openStorage(device);
    await storage.reconcile();
    await storage.sessions.finish(finishedWith('a', 60_000));
    expect(storage.sessions.store.getState().keeping).toBe('kept');
    expect(told(storage)).toEqual([{ kind: 'journalUnavailable' }]);
    expect(ids(openStorage(device))).toEqual(['a']);
  });

  test('in the journal for a while gets the session later', async () => {
    const journal = createFakeJournal({}, { fails: (call) => call === 0 });
    const storage = openStorage(createFakeDevice({ journal }));
    await storage.sessions.finish(finishedWith('a', 60_000));
    expect([...journal.rows.records.keys()]).toEqual([]);
    await storage.sessions.save(placeAt('b', 1_000));
    expect([...journal.rows.records.keys()]).toEqual(['a']);
  });

  test.each([
    ['both stores have', createFakeKeyValueStore, createFakeJournal, true],
    ['the journal alone has', withoutRoomForHistory, createFakeJournal, true],
    ['the snapshot alone has', createFakeKeyValueStore, failing, true],
    ['no store has', withoutRoomForHistory, failing, false],
  ])('is told apart from an entry that %s', async (_, keyValues, journal, isKept) => {
    const device = createFakeDevice({ keyValues: keyValues(), journal: journal() });
    expect(await openStorage(device).sessions.put(() => [aRecord({ id: 'a' })])).toBe(isKept);
    const later = openStorage(device);
    await later.reconcile();
    expect(ids(later)).toEqual(isKept ? ['a'] : []);
  });

  test('for the history leaves the checkpoint, which is then all there is of the session', async () => {
    const device = createFakeDevice({ keyValues: withoutRoomForHistory(), journal: failing() });
    const storage = openStorage(device);
    await storage.sessions.save(placeAt('a', 60_000));
    const kept = storage.sessions.finish(finishedWith('a', 60_000));
    expect(storage.sessions.store.getState().keeping).toBe('pending');
    await kept;
    expect(storage.sessions.store.getState().keeping).toBe('failed');
    expect(unfinished(storage)).toBeUndefined();
    expect(unfinished(openStorage(device))?.id).toBe('a');
  });

  test('for the history forgets the checkpoint once the journal has the session', async () => {
    const device = createFakeDevice({ keyValues: withoutRoomForHistory() });
    const storage = openStorage(device);
    await storage.sessions.save(placeAt('a', 60_000));
    await storage.sessions.finish(finishedWith('a', 60_000));
    expect(unfinished(openStorage(device))).toBeUndefined();
  });
});
