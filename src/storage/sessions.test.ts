import { describe, expect, test } from 'vitest';
import { createFakeDevice, finishedWith, openStorage, placeAt } from '../../tests/support/fakeDevice.ts';
import { createFakeJournal } from '../../tests/support/fakeJournal.ts';
import { createFakeKeyValueStore } from '../../tests/support/fakeKeyValueStore.ts';
import type { Storage } from './storage.ts';

const ids = (storage: Storage) => storage.sessions.store.getState().records.map(({ id }) => id);
const unfinished = (storage: Storage) => storage.sessions.store.getState().checkpoint;

describe('an unfinished session', () => {
  test('that is kept becomes a record of what was done, in the zone it began in', async () => {
    const device = createFakeDevice();
    await openStorage(device).sessions.save(placeAt('a', 25_000));
    const morning = openStorage({ ...device, timeZone: 'Asia/Tokyo' });
    device.clock.advance(9 * 3_600_000);
    await morning.sessions.keep();
    expect(morning.sessions.store.getState().records).toMatchObject([
      { id: 'a', timeZone: 'Europe/Berlin', handsOnMs: { left: 20_000, right: 0 }, outcome: 'partial' },
    ]);
    expect(unfinished(openStorage(device))).toBeUndefined();
  });

  test('that is continued elsewhere stays in the zone it began in', async () => {
    const device = createFakeDevice();
    await openStorage(device).sessions.save(placeAt('a', 25_000));
    const away = openStorage({ ...device, timeZone: 'Asia/Tokyo' });
    await away.sessions.save(placeAt('a', 30_000));
    await away.sessions.finish(finishedWith('a', 60_000));
    expect(away.sessions.store.getState().records[0]?.timeZone).toBe('Europe/Berlin');
  });

  test('that is discarded leaves nothing, and neither store brings it back', async () => {
    const device = createFakeDevice();
    const storage = openStorage(device);
    await storage.sessions.save(placeAt('a', 25_000));
    const old = new Map(device.keyValues.texts);
    await storage.sessions.discard();
    for (const keyValues of [createFakeKeyValueStore(old), createFakeKeyValueStore(), device.keyValues]) {
      const after = openStorage({ ...device, keyValues });
      await after.reconcile();
      expect(unfinished(after)).toBeUndefined();
      expect(ids(after)).toEqual([]);
    }
  });

  test('that was discarded is not brought back by an old journal', async () => {
    const device = createFakeDevice();
    const storage = openStorage(device);
    await storage.sessions.save(placeAt('a', 25_000));
    const { rows } = device.journal;
    await storage.sessions.discard();
    const after = openStorage({ ...device, journal: createFakeJournal(rows) });
    await after.reconcile();
    expect(unfinished(after)).toBeUndefined();
  });

  test('stays gone although the clock was set back when it ended', async () => {
    const device = createFakeDevice();
    const storage = openStorage(device);
    await storage.sessions.save(placeAt('a', 25_000));
    const { rows } = device.journal;
    device.clock.advance(-86_400_000);
    await storage.sessions.finish(finishedWith('a', 60_000));
    const after = openStorage({ ...device, journal: createFakeJournal(rows) });
    await after.reconcile();
    expect(ids(after)).toEqual(['a']);
    expect(unfinished(after)).toBeUndefined();
  });

  test('is kept as it was left when another one takes its place', async () => {
    const device = createFakeDevice();
    const storage = openStorage(device);
    await storage.sessions.save(placeAt('a', 25_000));
    await storage.sessions.save(placeAt('b', 0));
    expect(ids(storage)).toEqual(['a']);
    expect(unfinished(storage)?.id).toBe('b');
  });

  test('is kept as it was left also when another one is only ever heard of at its end', async () => {
    const device = createFakeDevice();
    const storage = openStorage(device);
    await storage.sessions.save(placeAt('a', 25_000));
    await storage.sessions.finish(finishedWith('b', 60_000));
    expect(ids(openStorage(device)).toSorted()).toEqual(['a', 'b']);
  });

  test('without hands-on time leaves no record, however it ends', async () => {
    const device = createFakeDevice();
    const storage = openStorage(device);
    await storage.sessions.save(placeAt('a', 4_000));
    await storage.sessions.finish(finishedWith('a', 0));
    await storage.sessions.save(placeAt('b', 4_000));
    await storage.sessions.keep();
    const after = openStorage(device);
    await after.reconcile();
    expect(ids(after)).toEqual([]);
    expect(unfinished(after)).toBeUndefined();
  });

  test('that is larger than can be read again is not written over one that can', async () => {
    const storage = openStorage(createFakeDevice());
    await storage.sessions.save(placeAt('a', 25_000));
    const { plan } = placeAt('b', 0);
    const endless = { ...plan, routine: { ...plan.routine, rounds: 1e9 } };
    await storage.sessions.save({ ...placeAt('b', 0), plan: endless });
    expect(unfinished(storage)?.id).toBe('a');
  });
});

describe('a phone that does not know where it is', () => {
  test('keeps its sessions all the same', async () => {
    const device = createFakeDevice({ timeZone: 'Etc/Unknown/Place' });
    await openStorage(device).sessions.finish(finishedWith('a', 60_000));
    expect(openStorage(device).sessions.store.getState().records[0]?.timeZone).toBe('UTC');
  });
});

describe('a session that was stopped because something felt wrong', () => {
  test('is kept as stopped wisely, with all else as it was, in both stores', async () => {
    const device = createFakeDevice();
    const storage = openStorage(device);
    await storage.sessions.finish(finishedWith('a', 20_000));
    const [before] = storage.sessions.store.getState().records;
    expect(await storage.sessions.stoppedWisely('a')).toBe(true);
    const [after] = storage.sessions.store.getState().records;
    expect(after).toEqual({ ...before, outcome: 'stoppedWisely', revision: after?.revision });
    const fromJournal = openStorage({ ...device, keyValues: createFakeKeyValueStore() });
    await fromJournal.reconcile();
    for (const other of [openStorage(device), fromJournal]) {
      expect(other.sessions.store.getState().records).toEqual([after]);
    }
  });

  test('of which nothing was kept leaves nothing', async () => {
    const storage = openStorage(createFakeDevice());
    expect(await storage.sessions.stoppedWisely('a')).toBe(false);
    expect(ids(storage)).toEqual([]);
  });

  test('is not said to be kept where neither store took it', async () => {
    let isBroken = false;
    const device = createFakeDevice({
      keyValues: createFakeKeyValueStore([], { refuse: () => (isBroken ? 'full' : undefined) }),
      journal: createFakeJournal({}, { fails: () => isBroken }),
    });
    const { sessions } = openStorage(device);
    await sessions.finish(finishedWith('a', 20_000));
    isBroken = true;
    expect(await sessions.stoppedWisely('a')).toBe(false);
  });
});
