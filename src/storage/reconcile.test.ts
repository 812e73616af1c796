import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  arbitraryCheckpoint,
  arbitraryRevisions,
  arbitrarySlot,
} from '../../tests/support/arbitraryRecords.ts';
import { sessionsIn } from './historyRecord.ts';
import { isFinished, newestSlot, nextRevision, union } from './reconcile.ts';

describe('the union of two histories', () => {
  test('is the same whichever comes first', () => {
    fc.assert(
      fc.property(arbitraryRevisions, arbitraryRevisions, (a, b) => {
        expect(union(union([], a), b)).toEqual(union(union([], b), a));
      }),
    );
  });

  test('is the same however three are grouped', () => {
    fc.assert(
      fc.property(arbitraryRevisions, arbitraryRevisions, arbitraryRevisions, (a, b, c) => {
        expect(union(union(a, b), c)).toEqual(union(a, union(b, c)));
      }),
    );
  });

  test('adds nothing the second time, and says so by giving back the same object', () => {
    fc.assert(
      fc.property(arbitraryRevisions, arbitraryRevisions, (a, b) => {
        const both = union(a, b);
        expect(union(both, b)).toBe(both);
        expect(union(both, both)).toBe(both);
      }),
    );
  });

  test('holds every entry once, in its newest revision, by start time', () => {
    fc.assert(
      fc.property(arbitraryRevisions, arbitraryRevisions, (a, b) => {
        const both = union(a, b);
        const all = [...a, ...b];
        expect(both.map(({ id }) => id).sort()).toEqual([...new Set(all.map(({ id }) => id))].sort());
        for (const { id, revision } of both) {
          expect(revision).toBe(Math.max(...all.filter((one) => one.id === id).map((one) => one.revision)));
        }
        const starts = sessionsIn(both).map(({ startedAt }) => startedAt);
        expect(starts).toEqual(starts.toSorted((x, y) => x - y));
      }),
    );
  });
});

describe('the newest of two unfinished sessions', () => {
  test('is the same whichever comes first, and however three are grouped', () => {
    fc.assert(
      fc.property(arbitrarySlot, arbitrarySlot, arbitrarySlot, (a, b, c) => {
        expect(newestSlot(a, b)).toEqual(newestSlot(b, a));
        expect(newestSlot(newestSlot(a, b), c)).toEqual(newestSlot(a, newestSlot(b, c)));
        expect(newestSlot(a, a)).toBe(a);
      }),
    );
  });

  test('is the one of the higher revision, be it a session or none', () => {
    fc.assert(
      fc.property(arbitrarySlot, arbitrarySlot, (a, b) => {
        expect(newestSlot(a, b).revision).toBe(Math.max(a.revision, b.revision));
      }),
    );
  });

  test('is finished once there is a record as new as it', () => {
    fc.assert(
      fc.property(
        arbitraryCheckpoint,
        arbitraryRevisions,
        fc.integer({ min: -1, max: 1 }),
        (slot, some, step) => {
          const records = some.map((record) => ({ ...record, id: slot.id, revision: slot.revision + step }));
          expect(isFinished(slot, records)).toBe(records.length > 0 && step >= 0);
          expect(
            isFinished(
              slot,
              some.map((record) => ({ ...record, id: `${slot.id}?` })),
            ),
          ).toBe(false);
        },
      ),
    );
  });
});

describe('a new revision', () => {
  test('is the time, so that it beats what a lost store had counted', () => {
    expect(nextRevision(1_000, 7)).toBe(1_000);
  });

  test('goes on from the last one after the clock was set back', () => {
    expect(nextRevision(1_000, 5_000)).toBe(5_001);
  });

  test('stays a number that can be kept, whatever a broken store says', () => {
    expect(nextRevision(1_000, Number.MAX_SAFE_INTEGER)).toBe(Number.MAX_SAFE_INTEGER);
  });
});
