import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { formatOf, listOf, open, seal } from './envelope.ts';

interface Cup {
  readonly millilitres: number;
}

const cups = formatOf<Cup>('history', v.object({ millilitres: v.number() }), [
  (data) => ({ centilitres: (data as { litres: number }).litres * 100 }),
  (data) => ({ millilitres: (data as { centilitres: number }).centilitres * 10 }),
]);

const kept = (version: unknown, data: unknown, format = 'solea.history') => ({ format, version, data });

describe('an envelope', () => {
  test('of this version is opened as it was sealed', () => {
    expect(open(cups, seal(cups, { millilitres: 250 }))).toEqual({
      value: { millilitres: 250 },
      missed: 'nothing',
    });
  });

  test('of any older version is brought up step by step', () => {
    expect(open(cups, kept(1, { litres: 2 })).value).toEqual({ millilitres: 2_000 });
    expect(open(cups, kept(2, { centilitres: 30 })).value).toEqual({ millilitres: 300 });
  });

  test('of a newer version is left alone', () => {
    expect(open(cups, kept(4, { drops: 9 }))).toEqual({ value: undefined, missed: 'newer' });
  });

  test.each([
    ['of another app', kept(3, { millilitres: 1 }, 'other.history')],
    ['of another of our formats', kept(3, { millilitres: 1 }, 'solea.settings')],
    ['without a version', kept(undefined, { millilitres: 1 })],
    ['of no possible version', kept(0, { centilitres: 1 })],
    ['of half a version', kept(1.5, { millilitres: 1 })],
    ['with the wrong data', kept(3, { millilitres: 'many' })],
    ['that makes a migration throw', kept(1, null)],
    ['that is none', 'cup'],
    ['that is nothing', null],
  ])('%s cannot be read', (_, envelope) => {
    expect(open(cups, envelope)).toEqual({ value: undefined, missed: 'unreadable' });
  });

  test('of a list keeps the good ones, also where a bad one makes a migration throw', () => {
    const list = listOf(cups);
    expect(open(list, kept(1, [{ litres: 1 }, null, { litres: 2 }]))).toEqual({
      value: [{ millilitres: 1_000 }, { millilitres: 2_000 }],
      missed: 'unreadable',
    });
    expect(open(list, kept(3, [{ millilitres: 1 }])).missed).toBe('nothing');
    expect(open(list, kept(3, { millilitres: 1 })).missed).toBe('unreadable');
  });
});
