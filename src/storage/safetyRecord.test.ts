import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitrarySafetyRecord } from '../../tests/support/arbitraryAnswers.ts';
import { createFakeDevice, openStorage } from '../../tests/support/fakeDevice.ts';
import { createFakeKeyValueStore } from '../../tests/support/fakeKeyValueStore.ts';
import { NOTHING_APPLIES } from '../domain/safety.ts';
import { open, seal } from './envelope.ts';
import { NEVER_ASKED, type SafetyRecord, safetyFormat } from './safetyRecord.ts';

const KEY = 'solea.safety';
const record: SafetyRecord = {
  answers: {
    today: ['fever'],
    feet: { left: ['injury'], right: [] },
    touch: 'unsure',
    conditions: ['pregnancy', 'bunion'],
    clearances: [{ condition: 'pregnancy', clearedAt: 1_767_648_600_000 }],
  },
  askedAt: { everyday: 1_767_648_600_000, full: 1_767_640_000_000 },
};
const looser: SafetyRecord = { ...record, answers: NOTHING_APPLIES };
const withAnswers = (wrong: object) => ({ ...record, answers: { ...record.answers, ...wrong } });
const read = (data: unknown) => safetyFormat.read(data, 1).value;
const device = (text?: string) =>
  createFakeDevice({ keyValues: createFakeKeyValueStore(text === undefined ? [] : [[KEY, text]]) });

describe('the answers of the safety check', () => {
  test('come back as they were kept, to the byte', () => {
    fc.assert(
      fc.property(arbitrarySafetyRecord, (kept) => {
        const text = JSON.stringify(seal(safetyFormat, kept));
        const { value, missed } = open(safetyFormat, JSON.parse(text));
        expect({ value, missed }).toEqual({ value: kept, missed: 'nothing' });
        expect(JSON.stringify(seal(safetyFormat, value ?? NEVER_ASKED))).toBe(text);
      }),
    );
  });

  test.each<[string, unknown]>([
    ['an unknown trouble', withAnswers({ today: ['hiccups'] })],
    ['an unknown condition', withAnswers({ conditions: ['bunion', 'haste'] })],
    ['a condition twice', withAnswers({ conditions: ['bunion', 'bunion'] })],
    ['no word on today', withAnswers({ today: undefined })],
    ['no feet', withAnswers({ feet: {} })],
    ['a third foot', withAnswers({ feet: { left: [], right: [], middle: [] } })],
    ['touch felt somehow', withAnswers({ touch: 'somehow' })],
    ['a clearance of what needs none', withAnswers({ clearances: [{ condition: 'bunion', clearedAt: 1 }] })],
    ['a clearance without a date', withAnswers({ clearances: [{ condition: 'pregnancy' }] })],
    ['an answer of a later version', withAnswers({ override: true })],
    ['no dates', { answers: record.answers }],
    ['a date that is none', { ...record, askedAt: { everyday: -1, full: Number.NaN } }],
    ['nothing', null],
  ])('are not taken for any with %s: none of them becomes a no', (_, wrong) => {
    expect(read(record)).toEqual(record);
    expect(read(wrong)).toBeUndefined();
  });
});

describe('kept answers', () => {
  test('are there when the app is opened again', () => {
    const phone = device();
    openStorage(phone).safety.change(record);
    const again = openStorage(phone);
    expect(again.safety.store.getState()).toEqual(record);
    expect(again.notices.store.getState().notices).toEqual([]);
  });

  test.each(['{"answers":', JSON.stringify(seal(safetyFormat, withAnswers({ touch: 7 })))])(
    'that cannot be read are asked for again, and set aside: %s',
    (text) => {
      const phone = device(text);
      const storage = openStorage(phone);
      expect(storage.safety.store.getState()).toBe(NEVER_ASKED);
      expect(storage.notices.store.getState().notices).toEqual([
        { kind: 'setAside', what: 'safety', reason: 'unreadable' },
      ]);
      storage.safety.change(record);
      expect(phone.keyValues.get('solea.aside.safety.1')).toBe(text);
      expect(openStorage(phone).safety.store.getState()).toEqual(record);
    },
  );

  test('of a newer version are asked for again', () => {
    const storage = openStorage(device(JSON.stringify({ ...seal(safetyFormat, record), version: 9 })));
    expect(storage.safety.store.getState()).toBe(NEVER_ASKED);
    expect(storage.notices.store.getState().notices).toMatchObject([{ what: 'safety', reason: 'newer' }]);
  });

  test('leave nothing behind once erased, in this tab and in others', () => {
    const phone = device('broken');
    const other = openStorage(phone);
    const storage = openStorage(phone);
    storage.safety.change(record);
    phone.tabs.deliver();
    expect(other.safety.store.getState()).toEqual(record);
    storage.safety.erase();
    phone.tabs.deliver();
    expect(storage.safety.store.getState()).toBe(NEVER_ASKED);
    expect(other.safety.store.getState()).toBe(NEVER_ASKED);
    expect([...phone.keyValues.texts.keys()].filter((key) => key.includes('safety'))).toEqual([]);
  });

  test('that could not be kept hold until the app is closed, whatever else other tabs keep', () => {
    const keyValues = createFakeKeyValueStore([], {
      refuse: (_, key) => (key === KEY ? 'full' : undefined),
    });
    const phone = createFakeDevice({ keyValues });
    const storage = openStorage(phone);
    const other = openStorage(phone);
    storage.safety.change(record);
    expect(storage.notices.store.getState().notices).toContainEqual({ kind: 'answersNotKept' });
    other.settings.change({ firstFoot: 'right' });
    phone.tabs.deliver();
    expect(storage.safety.store.getState()).toEqual(record);
    expect(other.safety.store.getState()).toBe(NEVER_ASKED);
  });

  test('that could not be kept leave no looser ones behind, here or in other tabs', () => {
    const keyValues = createFakeKeyValueStore([[KEY, JSON.stringify(seal(safetyFormat, looser))]], {
      refuse: () => 'full',
    });
    const phone = createFakeDevice({ keyValues });
    const other = openStorage(phone);
    const storage = openStorage(phone);
    expect(other.safety.store.getState()).toEqual(looser);
    storage.safety.change(record);
    phone.tabs.deliver();
    expect(storage.safety.store.getState()).toEqual(record);
    expect(other.safety.store.getState()).toBe(NEVER_ASKED);
    expect(openStorage(phone).safety.store.getState()).toBe(NEVER_ASKED);
  });

  test('that could not be kept leave alone what nobody could read', () => {
    const keyValues = createFakeKeyValueStore([[KEY, 'broken']], { refuse: () => 'full' });
    openStorage(createFakeDevice({ keyValues })).safety.change(record);
    expect(keyValues.texts.get(KEY)).toBe('broken');
  });

  test('that are kept after all, or erased, take back that they could not be', () => {
    const keyValues = createFakeKeyValueStore([], {
      refuse: (write) => (write === 1 ? undefined : 'full'),
    });
    const { safety, notices } = openStorage(createFakeDevice({ keyValues }));
    const isTold = () => notices.store.getState().notices.some(({ kind }) => kind === 'answersNotKept');
    safety.change(record);
    expect(isTold()).toBe(true);
    safety.change(looser);
    expect(isTold()).toBe(false);
    safety.change(record);
    expect(isTold()).toBe(true);
    safety.erase();
    expect(isTold()).toBe(false);
  });
});
