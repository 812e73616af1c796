import { expect, test } from 'vitest';
import { aRecord } from '../../tests/support/builders.ts';
import { sessionsCsv } from './sessionsCsv.ts';

const lines = (text: string) => text.split('\r\n');

test('a table has a line a session, under names that stay', () => {
  const text = sessionsCsv([aRecord({ rating: { item: 'stress', before: 6, after: null } })]);
  expect(lines(text)).toEqual([
    'night,started,timeZone,routine,outcome,plannedSeconds,leftSeconds,rightSeconds,sound,rated,before,after,note',
    '2026-01-05,2026-01-05T21:30:00.000Z,UTC,nightly,completed,600,300,300,guide,stress,6,,',
    '',
  ]);
});

test.each([
  ['Warm, soft', '"Warm, soft"'],
  ['She said "ah"', '"She said ""ah"""'],
  ['Two\nlines', '"Two\nlines"'],
  ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
  ['+1', "'+1"],
  ['@home', "'@home"],
])('the note %s cannot break it, nor do anything in a spreadsheet', (note, cell) => {
  expect(sessionsCsv([aRecord({ note })]).endsWith(`,${cell}\r\n`)).toBe(true);
});
