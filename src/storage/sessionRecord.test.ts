import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryEntry } from '../../tests/support/arbitraryRecords.ts';
import { aRecord } from '../../tests/support/builders.ts';
import { open, seal } from './envelope.ts';
import { historyEntryFormat, historyFormat } from './historyRecord.ts';

const record = aRecord({
  startedAt: 1_767_649_300_000,
  timeZone: 'Europe/Berlin',
  rating: { item: 'stress', before: 6, after: 4 },
});
const read = (data: unknown, version = historyEntryFormat.version) =>
  historyEntryFormat.read(data, version).value;

describe('what is remembered of the nights', () => {
  test('comes back as it was kept, to the byte', () => {
    fc.assert(
      fc.property(fc.array(arbitraryEntry), (entries) => {
        const text = JSON.stringify(seal(historyFormat, entries));
        const { value, missed } = open(historyFormat, JSON.parse(text));
        expect({ value, missed }).toEqual({ value: entries, missed: 'nothing' });
        expect(JSON.stringify(seal(historyFormat, value ?? []))).toBe(text);
      }),
    );
  });

  test('is small: ten years of nights stay well within what a browser gives', () => {
    const nights = Array.from({ length: 3_650 }, () => ({ ...record, id: crypto.randomUUID() }));
    expect(JSON.stringify(seal(historyFormat, nights)).length).toBeLessThan(1_900_000);
  });
});

const plan = {
  kind: 'plan',
  id: 'p',
  revision: 1,
  night: '2026-01-05',
  plan: { kind: 'own', goal: 3, lengthMs: 600_000, routineId: null },
};

describe('a session record', () => {
  test.each<[string, object]>([
    ['a missing id', { id: undefined }],
    ['an empty id', { id: '' }],
    ['half a revision', { revision: 0.5 }],
    ['a time no calendar has', { startedAt: 9e15 }],
    ['a time before there were any', { endedAt: -1 }],
    ['a zone this browser cannot reckon with', { timeZone: 'Mars/Olympus' }],
    ['a night the calendar does not have', { night: '2026-02-30' }],
    ['a night that is no day', { night: 'yesterday' }],
    ['a night before all moments', { night: '0001-01-01' }],
    ['no feet', { feet: [] }],
    ['a third foot', { feet: ['left', 'right', 'left'] }],
    ['an unknown foot', { feet: ['middle'] }],
    ['a week of hands-on time', { handsOnMs: { left: 604_800_000, right: 0 } }],
    ['a sixth stage', { stageSeconds: { left: [1, 2, 3, 4, 5, 6], right: [1, 2, 3, 4, 5] } }],
    ['an unknown move', { leftOut: ['handstand'] }],
    ['an unknown outcome', { outcome: 'glorious' }],
    ['an eleven', { rating: { item: 'stress', before: 11, after: null } }],
    ['an unknown rating', { rating: { item: 'luck', before: 1, after: null } }],
    ['a book for a note', { note: 'x'.repeat(501) }],
  ])('is not taken for one with %s', (_, wrong) => {
    expect(read({ ...record, ...wrong })).toBeUndefined();
    expect(read(record)).toEqual(record);
  });

  test.each<[string, object]>([
    ['an eleventh hour of sleep', { kind: 'sleep', id: 's', revision: 1, night: '2026-01-05', value: 11 }],
    ['an eight-day week', { ...plan, plan: { ...plan.plan, goal: 8 } }],
    ['a kind of its own', { kind: 'dream', id: 'd', revision: 1, night: '2026-01-05' }],
  ])('has no neighbour with %s', (_, wrong) => {
    expect(read(wrong)).toBeUndefined();
    expect(read(plan)).toEqual(plan);
  });
});
