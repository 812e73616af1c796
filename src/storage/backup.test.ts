import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitrarySafetyRecord } from '../../tests/support/arbitraryAnswers.ts';
import {
  arbitraryEntry,
  arbitraryRevisions,
  arbitrarySettings,
} from '../../tests/support/arbitraryRecords.ts';
import { aRecord } from '../../tests/support/builders.ts';
import { createFakeDevice, openStorage } from '../../tests/support/fakeDevice.ts';
import { createFakeKeyValueStore } from '../../tests/support/fakeKeyValueStore.ts';
import { backupText, MAX_BACKUP_LENGTH, newerIn, previewImport, readBackup } from './backup.ts';
import { type HistoryEntry, historyFormat } from './historyRecord.ts';
import { union } from './reconcile.ts';
import { DEFAULT_SETTINGS } from './settingsRecord.ts';

const NOW = Date.UTC(2026, 0, 6);
const textOf = (...entries: HistoryEntry[]) => backupText(entries, DEFAULT_SETTINGS, NOW);
const file = (patch: object) => JSON.stringify({ ...JSON.parse(textOf(aRecord())), ...patch });
const deleted = (id: string, revision: number): HistoryEntry => ({ kind: 'deleted', id, revision });

describe('a backup', () => {
  test('holds everything: what is read back is what was there, to the last note', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryEntry),
        arbitrarySettings,
        fc.option(arbitrarySafetyRecord, { nil: undefined }),
        (entries, settings, safety) => {
          expect(readBackup(backupText(entries, settings, NOW, safety))).toEqual({
            exportedAt: '2026-01-06T00:00:00.000Z',
            entries,
            settings,
            safety,
          });
        },
      ),
    );
  });

  test('brings a new phone to the same history, and a second time changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRevisions, arbitraryRevisions, async (some, others) => {
        // Two phones never write the same revision.
        const here = union(
          [],
          some.map((entry) => ({ ...entry, revision: 2 * entry.revision })),
        );
        const there = union(
          [],
          others.map((entry) => ({ ...entry, revision: 2 * entry.revision + 1 })),
        );
        const backup = readBackup(backupText(there, DEFAULT_SETTINGS, NOW));
        const found = typeof backup === 'string' ? [] : backup.entries;
        const device = createFakeDevice();
        const { sessions } = openStorage(device);
        await sessions.put(() => here);
        const before = sessions.store.getState().entries;
        await sessions.put(() => newerIn(before, found));
        const { entries } = sessions.store.getState();
        expect(entries).toEqual(union(here, there));
        expect(newerIn(entries, found)).toEqual([]);
        const lost = openStorage({ ...device, keyValues: createFakeKeyValueStore() });
        await lost.reconcile();
        expect(lost.sessions.store.getState().entries).toEqual(entries);
      }),
    );
  });

  test('of long ago undoes nothing that came later', () => {
    const old = aRecord({ id: 'a', revision: 1, note: 'old' });
    const now = [aRecord({ id: 'a', revision: 2, note: 'new' }), deleted('b', 9)];
    expect(newerIn(now, [old, aRecord({ id: 'b', revision: 3 })])).toEqual([]);
  });

  test('says beforehand what it would change', () => {
    const here = [
      aRecord({ id: 'same', revision: 1 }),
      aRecord({ id: 'older', revision: 1 }),
      aRecord({ id: 'newer', revision: 5 }),
      aRecord({ id: 'gone there', revision: 1 }),
      deleted('gone here', 5),
    ];
    const found: HistoryEntry[] = [
      aRecord({ id: 'same', revision: 1 }),
      aRecord({ id: 'older', revision: 2 }),
      aRecord({ id: 'newer', revision: 2 }),
      deleted('gone there', 3),
      aRecord({ id: 'gone here', revision: 2 }),
      aRecord({ id: 'new', revision: 1 }),
      { kind: 'sleep', id: 'sleep.2026-01-05', revision: 1, night: '2026-01-05', value: 7 },
      deleted('never here', 1),
    ];
    expect(previewImport(here, found)).toEqual({ added: 1, changed: 1, removed: 1, others: 2, kept: 3 });
  });

  test.each(['2026-99-99T00:00:00Z', 'yesterday', 7, undefined])(
    'made at %s is read without its day',
    (at) => {
      const file = JSON.parse(backupText([aRecord()], DEFAULT_SETTINGS, 0));
      expect(readBackup(JSON.stringify({ ...file, exportedAt: at }))).toMatchObject({ exportedAt: '' });
    },
  );

  test('preview and import always agree', () => {
    fc.assert(
      fc.property(arbitraryRevisions, arbitraryRevisions, (here, there) => {
        const mine = union([], here);
        const { added, changed, removed, others, kept } = previewImport(mine, there);
        expect(added + changed + removed + others).toBe(newerIn(mine, there).length);
        expect(added + changed + removed + others + kept).toBe(new Set(there.map(({ id }) => id)).size);
        const count = (entries: readonly HistoryEntry[]) =>
          entries.filter(({ kind }) => kind === 'session').length;
        // An entry can only be replaced by one of another kind in a file made by hand.
        const isOdd = there.some((entry) =>
          mine.some(({ id, kind }) => id === entry.id && kind !== entry.kind && entry.kind !== 'deleted'),
        );
        if (!isOdd) expect(count(union(mine, there))).toBe(count(mine) + added - removed);
      }),
    );
  });
});

describe('a file that is not a whole backup of this version', () => {
  const entry = aRecord();
  const history = (data: unknown, patch: object = {}) => ({
    history: { format: 'solea.history', version: historyFormat.version, data, ...patch },
  });

  test.each<[string, string, string]>([
    ['empty', '', 'foreign'],
    ['a picture', '\u0089PNG\r\n\u001a', 'foreign'],
    ['null', 'null', 'foreign'],
    ['of another app', '{"format":"other.backup","version":1}', 'foreign'],
    ['nested a million deep', '['.repeat(1_000_000), 'foreign'],
    ['cut off', textOf(entry).slice(0, -20), 'foreign'],
    ['of a later version', file({ version: 2 }), 'newer'],
    ['with a later history', file(history([], { version: historyFormat.version + 1 })), 'newer'],
    ['of no version', file({ version: 'one' }), 'broken'],
    ['without a history', file({ history: undefined }), 'broken'],
    ['without settings', file({ settings: undefined }), 'broken'],
    ['with one bad session among good ones', file(history([entry, { ...entry, feet: [] }])), 'broken'],
    ['with a session that would win for ever', file(history([{ ...entry, revision: 9e15 }])), 'broken'],
    [
      'with more than a lifetime of nights',
      file(history(Array.from({ length: 100_001 }, (_, i) => deleted(`${i}`, 1)))),
      'broken',
    ],
    ['huge', ' '.repeat(MAX_BACKUP_LENGTH + 1), 'tooLarge'],
  ])('is refused: %s', (_, text, reason) => {
    expect(readBackup(text)).toBe(reason);
  });

  test('never pollutes, throws or half-reads, whatever it says', () => {
    const text = fc.oneof(
      fc.json(),
      fc.string({ unit: 'binary' }),
      fc.tuple(fc.array(arbitraryEntry), fc.nat()).map(([entries, at]) => textOf(...entries).slice(0, at)),
      fc.jsonValue().map((data) => file(history(data))),
      fc.constant('{"__proto__":{"polluted":1},"format":"solea.backup","version":1}'),
    );
    fc.assert(
      fc.property(text, (one) => {
        const read = readBackup(one);
        expect(['foreign', 'newer', 'broken', 'object']).toContain(
          typeof read === 'string' ? read : typeof read,
        );
        expect('polluted' in {}).toBe(false);
      }),
    );
  });
});
