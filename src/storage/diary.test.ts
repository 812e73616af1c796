import { describe, expect, test } from 'vitest';
import {
  createFakeDevice,
  type FakeDevice,
  finishedWith,
  openStorage,
  placeAt,
} from '../../tests/support/fakeDevice.ts';
import { createFakeJournal } from '../../tests/support/fakeJournal.ts';
import { createFakeKeyValueStore } from '../../tests/support/fakeKeyValueStore.ts';
import { NIGHTLY, PAUSED, THERAPEUTIC } from '../domain/weekPlan.ts';
import { createDiary } from './diary.ts';
import { DEFAULT_SETTINGS } from './settingsRecord.ts';
import type { Storage } from './storage.ts';

function openTab(device: FakeDevice) {
  const storage = openStorage(device);
  const here = { now: device.clock.now, timeZone: () => device.timeZone };
  return { storage, diary: createDiary(storage.sessions, here) };
}

const records = ({ sessions }: Storage) => sessions.store.getState().records;
const entries = ({ sessions }: Storage) => sessions.store.getState().entries;
const recordOf = (storage: Storage, id: string) => records(storage).find((record) => record.id === id);

/** Whichever of the two stores is lost, the other one tells the same. */
async function expectEverywhere(device: FakeDevice, see: (storage: Storage) => void) {
  for (const left of [device, { ...device, keyValues: createFakeKeyValueStore() }]) {
    const storage = openStorage(left);
    await storage.reconcile();
    see(storage);
  }
  const storage = openStorage({ ...device, journal: createFakeJournal() });
  await storage.reconcile();
  see(storage);
}

describe('the diary', () => {
  test('puts a note and a rating to a session, each without touching the other', async () => {
    const device = createFakeDevice();
    const { storage, diary } = openTab(device);
    storage.sessions.rateBefore({ item: 'tension', value: 7 });
    await storage.sessions.save(placeAt('a', 0));
    await storage.sessions.finish(finishedWith('a', 60_000, 60_000));
    await diary.rateAfter('a', 'tension', 3);
    await diary.correct('a', { note: 'Warm feet.' });
    await expectEverywhere(device, (found) =>
      expect(recordOf(found, 'a')).toMatchObject({
        rating: { item: 'tension', before: 7, after: 3 },
        note: 'Warm feet.',
      }),
    );
  });

  test('rates after a session that was not rated before', async () => {
    const { storage, diary } = openTab(createFakeDevice());
    await storage.sessions.finish(finishedWith('a', 60_000));
    await diary.rateAfter('a', 'stress', 4);
    expect(recordOf(storage, 'a')?.rating).toEqual({ item: 'stress', before: null, after: 4 });
  });

  test('keeps how one felt before, though the browser was killed in between', async () => {
    const device = createFakeDevice();
    const { storage } = openTab(device);
    storage.sessions.rateBefore({ item: 'stress', value: 8 });
    await storage.sessions.save(placeAt('a', 30_000));
    const later = openStorage(device);
    await later.sessions.keep();
    expect(recordOf(later, 'a')?.rating).toEqual({ item: 'stress', before: 8, after: null });
  });

  test('keeps how one felt before, though the session went on after its end', async () => {
    const device = createFakeDevice();
    const { storage } = openTab(device);
    storage.sessions.rateBefore({ item: 'stress', value: 8 });
    await storage.sessions.save(placeAt('a', 30_000));
    await storage.sessions.finish(finishedWith('a', 60_000));
    await storage.sessions.save(placeAt('a', 60_000));
    await storage.sessions.finish(finishedWith('a', 90_000));
    await expectEverywhere(device, (found) =>
      expect(recordOf(found, 'a')).toMatchObject({
        handsOnMs: { left: 90_000, right: 0 },
        rating: { item: 'stress', before: 8, after: null },
      }),
    );
  });

  test('keeps what was said before one session to that session alone', async () => {
    const { storage } = openTab(createFakeDevice());
    storage.sessions.rateBefore({ item: 'stress', value: 8 });
    await storage.sessions.save(placeAt('a', 0));
    await storage.sessions.finish(finishedWith('a', 60_000));
    await storage.sessions.save(placeAt('b', 0));
    await storage.sessions.finish(finishedWith('b', 60_000));
    expect(recordOf(storage, 'a')?.rating?.before).toBe(8);
    expect(recordOf(storage, 'b')?.rating).toBeNull();
  });

  test.each([
    [4, true],
    [11, true],
    [12, false],
    [22, false],
    [3, false],
  ])('takes %i o’clock for the morning: %s', (hour, isMorning) => {
    const device = createFakeDevice({ timeZone: 'UTC' });
    device.clock.advance(Date.UTC(2026, 0, 9, hour, 30) - device.clock.now());
    expect(openTab(device).diary.isMorning()).toBe(isMorning);
  });

  test('does nothing to a session that is gone', async () => {
    const { storage, diary } = openTab(createFakeDevice());
    await diary.correct('a', { note: 'Who?' });
    expect(entries(storage)).toEqual([]);
  });

  test('keeps nothing that could not be read again', async () => {
    const { storage, diary } = openTab(createFakeDevice());
    await storage.sessions.finish(finishedWith('a', 60_000));
    await diary.correct('a', { note: 'x'.repeat(10_000) });
    expect(recordOf(storage, 'a')?.note).toBe('');
  });

  test('removes a session from both stores, its words too, and puts it back if asked', async () => {
    const device = createFakeDevice();
    const { storage, diary } = openTab(device);
    await storage.sessions.finish(finishedWith('a', 60_000));
    await diary.correct('a', { note: 'Private.' });
    const old = { ...device, keyValues: createFakeKeyValueStore(device.keyValues.texts) };
    const before = recordOf(storage, 'a');
    const undo = await diary.remove('a');
    await expectEverywhere(device, (found) => {
      expect(records(found)).toEqual([]);
      expect(JSON.stringify(entries(found))).not.toContain('Private');
    });
    // An old copy in one store does not bring it back.
    const reopened = openStorage(old);
    await reopened.reconcile();
    expect(records(reopened)).toEqual([]);

    await undo();
    await expectEverywhere(device, (found) =>
      expect(recordOf(found, 'a')).toEqual({ ...before, revision: recordOf(found, 'a')?.revision }),
    );
  });

  test('takes in a session of long ago, on the night it was', async () => {
    const device = createFakeDevice({ timeZone: 'America/New_York' });
    const { diary } = openTab(device);
    await diary.add({
      id: 'past',
      night: '2025-12-31',
      clockMinutes: 30,
      routineId: 'nightly',
      lengthMs: 600_001,
      note: '',
    });
    await expectEverywhere(device, (found) =>
      expect(recordOf(found, 'past')).toMatchObject({
        night: '2025-12-31',
        startedAt: Date.UTC(2026, 0, 1, 5, 30),
        timeZone: 'America/New_York',
        handsOnMs: { left: 300_001, right: 300_000 },
        outcome: 'completed',
      }),
    );
  });

  test('has one answer about sleep a night, the last one', async () => {
    const device = createFakeDevice();
    const { diary } = openTab(device);
    await diary.answerSleep('2026-01-05', 4);
    await diary.answerSleep('2026-01-06', 8);
    await diary.answerSleep('2026-01-05', 6);
    await expectEverywhere(device, (found) =>
      expect(entries(found).map((entry) => entry.kind === 'sleep' && [entry.night, entry.value])).toEqual([
        ['2026-01-05', 6],
        ['2026-01-06', 8],
      ]),
    );
  });

  test('dates what is meant, so that weeks gone by stay as they were meant', async () => {
    const device = createFakeDevice();
    const { storage, diary } = openTab(device);
    await diary.choosePlan(NIGHTLY);
    await diary.choosePlan(PAUSED);
    device.clock.advance(86_400_000);
    await diary.choosePlan(THERAPEUTIC);
    await diary.markNotToday();
    expect(entries(storage)).toMatchObject([
      { kind: 'notToday', night: '2026-01-06' },
      { kind: 'plan', night: '2026-01-05', plan: PAUSED },
      { kind: 'plan', night: '2026-01-06', plan: THERAPEUTIC },
    ]);
  });

  test('keeps a night that was not for massage once, however often it is said', async () => {
    const { storage, diary } = openTab(createFakeDevice());
    await diary.markNotToday();
    const [before] = entries(storage);
    await diary.markNotToday();
    expect(entries(storage)).toEqual([before]);
  });
});

describe('two tabs with one diary', () => {
  test('change one session without undoing one another', async () => {
    const device = createFakeDevice();
    const here = openTab(device);
    await here.storage.sessions.finish(finishedWith('a', 60_000));
    const there = openTab(device);
    await here.diary.correct('a', { note: 'From here.' });
    await there.diary.rateAfter('a', 'stress', 2);
    device.tabs.deliver();
    for (const { storage } of [here, there, openTab(device)]) {
      expect(recordOf(storage, 'a')).toMatchObject({ note: 'From here.', rating: { after: 2 } });
    }
  });

  test('agree on what was removed in one while it was changed in the other', async () => {
    const device = createFakeDevice();
    const here = openTab(device);
    await here.storage.sessions.finish(finishedWith('a', 60_000));
    const there = openTab(device);
    await here.diary.remove('a');
    expect(await there.diary.correct('a', { note: 'Too late.' })).toBe(false);
    device.tabs.deliver();
    for (const { storage } of [here, there, openTab(device)]) expect(records(storage)).toEqual([]);
  });
});

test('a removal that is taken back brings what another tab had written meanwhile', async () => {
  const device = createFakeDevice();
  const here = openTab(device);
  await here.storage.sessions.finish(finishedWith('a', 60_000));
  const there = openTab(device);
  expect(await there.diary.correct('a', { note: 'From there.' })).toBe(true);
  const undo = await here.diary.remove('a');
  await undo();
  await expectEverywhere(device, (found) => expect(recordOf(found, 'a')?.note).toBe('From there.'));
});

describe('erasing everything', () => {
  async function erased(device: FakeDevice) {
    const { eraseAll } = await import('./erase.ts');
    await eraseAll({ ...device, announcer: device.tabs.open() });
  }

  test('leaves nothing in either store, what was set aside too', async () => {
    const device = createFakeDevice({
      keyValues: createFakeKeyValueStore([
        ['solea.history', 'moth'],
        ['other.app', 'kept'],
      ]),
    });
    const { storage, diary } = openTab(device);
    await storage.sessions.finish(finishedWith('a', 60_000));
    await diary.correct('a', { note: 'Private.' });
    storage.settings.change({ firstFoot: 'right' });
    await erased(device);
    expect([...device.keyValues.texts.keys()]).toEqual(['other.app']);
    expect(device.journal.rows).toEqual({ records: new Map(), checkpoint: undefined, aside: [] });
  });

  test('is not undone by a tab that had it all in memory', async () => {
    const device = createFakeDevice();
    const { storage, diary } = openTab(device);
    await storage.sessions.finish(finishedWith('a', 60_000));
    await diary.answerSleep('2026-01-05', 6);
    storage.settings.change({ firstFoot: 'right' });
    await erased(device);
    device.tabs.deliver();
    expect(storage.settings.store.getState()).toEqual(DEFAULT_SETTINGS);
    expect(entries(storage)).toEqual([]);
    await storage.sessions.finish(finishedWith('b', 60_000));
    await expectEverywhere(device, (found) => expect(records(found).map(({ id }) => id)).toEqual(['b']));
  });

  test('is not undone either by a tab that has not heard of it yet', async () => {
    const device = createFakeDevice();
    const { storage } = openTab(device);
    await storage.sessions.finish(finishedWith('a', 60_000));
    await erased(device);
    await storage.sessions.finish(finishedWith('b', 60_000));
    await expectEverywhere(device, (found) => expect(records(found).map(({ id }) => id)).toEqual(['b']));
  });

  test('forgets nothing at all if the journal cannot be cleared', async () => {
    const keyValues = createFakeKeyValueStore([['solea.settings', '{}']]);
    const device = createFakeDevice({ keyValues, journal: createFakeJournal({}, { fails: () => true }) });
    await expect(erased(device)).rejects.toThrow();
    expect(keyValues.get('solea.settings')).toBe('{}');
  });
});
