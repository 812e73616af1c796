import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryRecord } from '../../tests/support/arbitraryRecords.ts';
import { open, seal } from './envelope.ts';
import { historyFormat, type SessionRecord, sessionRecordFormat } from './sessionRecord.ts';

const record: SessionRecord = {
  id: 'b7e5',
  revision: 1_767_650_000_000,
  startedAt: 1_767_649_300_000,
  endedAt: 1_767_650_000_000,
  timeZone: 'Europe/Berlin',
  routineId: 'nightly',
  feet: ['left', 'right'],
  plannedMs: 600_000,
  handsOnMs: { left: 300_000, right: 290_000 },
  outcome: 'completed',
};

describe('a session record', () => {
  test('comes back as it was kept, to the byte', () => {
    fc.assert(
      fc.property(fc.array(arbitraryRecord), (records) => {
        const text = JSON.stringify(seal(historyFormat, records));
        const { value, missed } = open(historyFormat, JSON.parse(text));
        expect({ value, missed }).toEqual({ value: records, missed: 'nothing' });
        expect(JSON.stringify(seal(historyFormat, value ?? []))).toBe(text);
      }),
    );
  });

  test('is small: ten years of nights stay well within what a browser gives', () => {
    const nights = Array.from({ length: 3_650 }, () => ({ ...record, id: crypto.randomUUID() }));
    expect(JSON.stringify(seal(historyFormat, nights)).length).toBeLessThan(1_100_000);
  });

  test.each<[string, object]>([
    ['a missing id', { id: undefined }],
    ['an empty id', { id: '' }],
    ['half a revision', { revision: 0.5 }],
    ['a time no calendar has', { startedAt: 9e15 }],
    ['a time before there were any', { endedAt: -1 }],
    ['a zone this browser cannot reckon with', { timeZone: 'Mars/Olympus' }],
    ['no feet', { feet: [] }],
    ['a third foot', { feet: ['left', 'right', 'left'] }],
    ['an unknown foot', { feet: ['middle'] }],
    ['a week of hands-on time', { handsOnMs: { left: 604_800_000, right: 0 } }],
    ['an unknown outcome', { outcome: 'glorious' }],
  ])('is not taken for one with %s', (_, wrong) => {
    expect(sessionRecordFormat.read({ ...record, ...wrong }, 1).value).toBeUndefined();
    expect(sessionRecordFormat.read(record, 1).value).toEqual(record);
  });
});
