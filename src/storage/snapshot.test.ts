import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryEntry } from '../../tests/support/arbitraryRecords.ts';
import { createFakeKeyValueStore } from '../../tests/support/fakeKeyValueStore.ts';
import { seal } from './envelope.ts';
import { type HistoryEntry, historyFormat } from './historyRecord.ts';
import { createNotices } from './notices.ts';
import { createSnapshot } from './snapshot.ts';

const KEY = 'solea.history';
const ASIDE = 'solea.aside.history.1';

function open(
  texts: Record<string, string> = {},
  refuse?: (write: number) => 'full' | 'forbidden' | undefined,
) {
  const store = createFakeKeyValueStore(Object.entries(texts), refuse ? { refuse } : {});
  const notices = createNotices();
  const told = () => notices.store.getState().notices;
  return { store, notices, told, snapshot: createSnapshot(historyFormat, store, notices) };
}

const [record, other] = fc.sample(arbitraryEntry, { numRuns: 2, seed: 1 }) as [HistoryEntry, HistoryEntry];
const textOf = (...data: unknown[]) => JSON.stringify({ format: KEY, version: historyFormat.version, data });
const add =
  (more: HistoryEntry) =>
  (kept: readonly HistoryEntry[] = []) => [...kept, more];

describe('a snapshot', () => {
  test('is nothing before anything was kept, and nothing is written by looking', () => {
    const { snapshot, store, told } = open();
    expect(snapshot.load()).toBeUndefined();
    expect(store.texts.size).toBe(0);
    expect(told()).toEqual([]);
  });

  test('adds to what another tab has written meanwhile', () => {
    const { snapshot, store, notices } = open({ [KEY]: textOf(record) });
    snapshot.load();
    createSnapshot(historyFormat, store, notices).save(() => [record, other]);
    snapshot.save(add({ ...record, id: 'third' }));
    expect(snapshot.load()).toEqual([record, other, { ...record, id: 'third' }]);
    expect([...store.texts.keys()]).toEqual([KEY]);
  });

  test('keeps the good records of a history and sets the text with the bad ones aside', () => {
    const text = textOf(record, { id: 'broken' });
    const { snapshot, store, told } = open({ [KEY]: text });
    expect(snapshot.load()).toEqual([record]);
    expect(store.get(ASIDE)).toBe(text);
    expect(told()).toEqual([{ kind: 'setAside', what: 'history', reason: 'unreadable' }]);
  });

  test('of a newer version is set aside and called newer', () => {
    const text = JSON.stringify({ ...seal(historyFormat, []), version: historyFormat.version + 1 });
    const { snapshot, store, told } = open({ [KEY]: text });
    expect(snapshot.load()).toBeUndefined();
    expect(store.get(ASIDE)).toBe(text);
    expect(told()).toEqual([{ kind: 'setAside', what: 'history', reason: 'newer' }]);
  });

  test('sets the same text aside once, and tells of it once', () => {
    const { snapshot, store } = open({ [KEY]: 'garbage', [ASIDE]: 'other garbage' });
    snapshot.load();
    const notices = createNotices();
    const later = createSnapshot(historyFormat, store, notices);
    later.load();
    later.save(add(record));
    expect([...store.texts.values()].filter((text) => text === 'garbage')).toHaveLength(1);
    expect(store.get(ASIDE)).toBe('other garbage');
    expect(notices.store.getState().notices).toEqual([]);
  });

  test('keeps a copy of a text it can read but would not write the same way', () => {
    const text = JSON.stringify(JSON.parse(textOf({ ...record, mood: 'calm' })), null, 2);
    const { snapshot, store, told } = open({ [KEY]: text });
    expect(snapshot.save(add(other))).toBe('ok');
    expect(snapshot.load()).toEqual([record, other]);
    expect(store.get(ASIDE)).toBe(text);
    expect(told()).toEqual([]);
  });

  test('keeps no copy of what it wrote itself', () => {
    const { snapshot, store, notices } = open();
    snapshot.save(add(record));
    const later = createSnapshot(historyFormat, store, notices);
    later.save(add(other));
    expect([...store.texts.keys()]).toEqual([KEY]);
  });

  test.each(['full', 'forbidden'] as const)(
    'that finds the store %s says so and leaves the original',
    (refusal) => {
      const { snapshot, store, told } = open({ [KEY]: 'garbage' }, () => refusal);
      expect(snapshot.load()).toBeUndefined();
      expect(snapshot.save(add(record))).toBe(refusal);
      expect(store.get(KEY)).toBe('garbage');
      expect(told()).toContainEqual({ kind: 'notSaved', reason: refusal });
    },
  );

  test('overwrites the original later, once there is room for the copy', () => {
    const { snapshot, store } = open({ [KEY]: 'garbage' }, (write) => (write < 2 ? 'full' : undefined));
    expect(snapshot.save(add(record))).toBe('full');
    expect(snapshot.save(add(record))).toBe('ok');
    expect(store.get(ASIDE)).toBe('garbage');
    expect(snapshot.load()).toEqual([record]);
  });

  test('that is saved unchanged is not written again', () => {
    const { snapshot, told } = open({ [KEY]: textOf(record) }, () => 'full');
    expect(snapshot.save((kept = []) => kept)).toBe('ok');
    expect(snapshot.save((kept = []) => [...kept])).toBe('ok');
    expect(told()).toEqual([]);
  });
});

const nearlyRight = fc.record({
  format: fc.oneof(fc.constant(KEY), fc.string()),
  version: fc.oneof(fc.integer({ min: -1, max: 3 }), fc.double()),
  data: fc.oneof(fc.jsonValue(), fc.array(fc.oneof(arbitraryEntry, fc.jsonValue()))),
});
const garbage = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.json(),
  nearlyRight.map((value) => JSON.stringify(value)),
  nearlyRight.map((value) => JSON.stringify(value, null, 1)),
  fc.tuple(nearlyRight, fc.nat()).map(([value, cut]) => JSON.stringify(value).slice(0, cut)),
);

describe('whatever lies under its key', () => {
  test('a snapshot opens, and every byte can be found afterwards, also if writes fail anywhere', () => {
    fc.assert(
      fc.property(garbage, fc.array(fc.boolean()), fc.array(arbitraryEntry), (text, failing, more) => {
        const { snapshot, store } = open({ [KEY]: text }, (n) => (failing[n] ? 'full' : undefined));
        const read = snapshot.load();
        for (const one of more) snapshot.save(add(one));
        const isOurs = read !== undefined && JSON.stringify(seal(historyFormat, read)) === text;
        if (isOurs) expect(snapshot.load()?.slice(0, read.length)).toEqual(read);
        else expect([...store.texts.values()]).toContain(text);
      }),
    );
  });
});
