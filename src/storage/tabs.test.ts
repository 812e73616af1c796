import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFakeDevice, finishedWith, openStorage, placeAt } from '../../tests/support/fakeDevice.ts';
import { DEFAULT_SOUND } from '../domain/soundChoice.ts';
import type { Storage } from './storage.ts';

type Deed =
  | { readonly type: 'save' | 'finish'; readonly session: string; readonly doneMs: number }
  | { readonly type: 'keep' | 'discard' | 'deliver' | 'reconcile' };

const arbitraryDeed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    type: fc.constantFrom('save' as const, 'finish' as const),
    session: fc.constantFrom('a', 'b', 'c'),
    doneMs: fc.integer({ min: 1, max: 60_000 }),
  }),
  fc.record({ type: fc.constantFrom('keep', 'discard', 'deliver', 'reconcile') }),
);

const ids = (storage: Storage) => storage.sessions.store.getState().records.map(({ id }) => id);
const unfinished = (storage: Storage) => storage.sessions.store.getState().checkpoint;

describe('two tabs', () => {
  test('learn of one another', async () => {
    const device = createFakeDevice();
    const here = openStorage(device);
    const there = openStorage(device);
    here.settings.change({ firstFoot: 'right' });
    expect(here.settings.store.getState().firstFoot).toBe('right');
    device.tabs.deliver();
    expect(there.settings.store.getState().firstFoot).toBe('right');
    await here.sessions.save(placeAt('a', 25_000));
    device.tabs.deliver();
    expect(unfinished(there)?.id).toBe('a');
    await there.sessions.discard();
    device.tabs.deliver();
    expect(unfinished(here)).toBeUndefined();
  });

  test('that have not heard of one another lose nothing either', async () => {
    const device = createFakeDevice();
    const here = openStorage(device);
    const there = openStorage(device);
    here.settings.change({ firstFoot: 'right' });
    there.settings.change({ sound: { ...DEFAULT_SOUND, bed: 'sea' } });
    await here.sessions.finish(finishedWith('a', 60_000));
    await there.sessions.finish(finishedWith('b', 60_000));
    expect(ids(openStorage(device)).toSorted()).toEqual(['a', 'b']);
    expect(openStorage(device).settings.store.getState()).toMatchObject({
      firstFoot: 'right',
      sound: { bed: 'sea' },
    });
  });

  test('let a session run on that the other one took for unfinished', async () => {
    const device = createFakeDevice();
    const running = openStorage(device);
    await running.sessions.save(placeAt('a', 25_000));
    const other = openStorage(device);
    await other.sessions.keep();
    await running.sessions.save(placeAt('a', 40_000));
    expect(unfinished(openStorage(device))?.positionMs).toBe(40_000);
    await running.sessions.finish(finishedWith('a', 60_000, 60_000));
    const { records, checkpoint } = openStorage(device).sessions.store.getState();
    expect(records).toMatchObject([{ id: 'a', handsOnMs: { left: 60_000, right: 60_000 } }]);
    expect(checkpoint).toBeUndefined();
  });

  test.each([
    ['begins', (tab: Storage) => tab.sessions.save(placeAt('b', 0))],
    ['ends', (tab: Storage) => tab.sessions.finish(finishedWith('b', 60_000))],
  ])('keep what the other one left when a session %s here', async (_, deed) => {
    const device = createFakeDevice();
    const here = openStorage(device);
    await openStorage(device).sessions.save(placeAt('a', 25_000));
    await deed(here);
    expect(ids(openStorage(device))).toContain('a');
  });

  test('do not keep or discard a session the person has not seen', async () => {
    const device = createFakeDevice();
    const here = openStorage(device);
    await here.sessions.save(placeAt('a', 25_000));
    const other = openStorage(device);
    await here.sessions.finish(finishedWith('a', 60_000));
    await here.sessions.save(placeAt('b', 25_000));
    await other.sessions.discard();
    expect(unfinished(openStorage(device))?.id).toBe('b');
    expect(ids(openStorage(device))).toEqual(['a']);
  });
});

describe('two tabs doing anything at all, in any order, without waiting', () => {
  test('lose no finished session, and end up showing the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(1), arbitraryDeed), { maxLength: 20 }), async (deeds) => {
        const device = createFakeDevice();
        const tabs = [openStorage(device), openStorage(device)] as const;
        /** What a session that was finished last of all came to; one that went on may come to more. */
        const finished = new Map<string, number | undefined>();
        const works = deeds.map(([which, deed]) => {
          device.clock.advance(1_000);
          const { sessions, reconcile } = which === 0 ? tabs[0] : tabs[1];
          if (deed.type === 'save' || deed.type === 'finish') {
            const { session, doneMs } = deed;
            finished.set(session, deed.type === 'finish' ? doneMs : undefined);
            return deed.type === 'finish'
              ? sessions.finish(finishedWith(session, doneMs))
              : sessions.save(placeAt(session, 5_000 + doneMs));
          }
          if (deed.type === 'deliver') return device.tabs.deliver();
          return deed.type === 'reconcile' ? reconcile() : sessions[deed.type]();
        });
        await Promise.all(works);
        const reopened = openStorage(device);
        const atOnce = reopened.sessions.store.getState();
        await reopened.reconcile();
        expect(reopened.sessions.store.getState()).toEqual(atOnce);
        const { records } = reopened.sessions.store.getState();
        for (const [session, doneMs] of finished) {
          if (doneMs === undefined) continue;
          expect(records.find(({ id }) => id === session)?.handsOnMs.left).toBe(doneMs);
        }
        device.tabs.deliver();
        for (const tab of tabs) {
          await tab.reconcile();
          expect(tab.sessions.store.getState()).toEqual(reopened.sessions.store.getState());
        }
      }),
    );
  }, 60_000);
});
