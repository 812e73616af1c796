import { expect, test } from 'vitest';
import { type JournalEntry, verdictOn } from './journal.ts';

const next: JournalEntry = { format: 'solea.history', version: 2, revision: 5, data: {} };

test.each([
  ['nothing lies under its key', 'put', undefined],
  ['an older revision does', 'put', { ...next, revision: 4 }],
  ['an older revision of an older version does', 'put', { ...next, revision: 4, version: 1 }],
  ['the same revision does', 'skip', next],
  ['a newer revision does', 'skip', { ...next, revision: 6 }],
  ['a newer revision of an older version does', 'skip', { ...next, revision: 6, version: 1 }],
  ['an older revision of a newer version does', 'setAside', { ...next, revision: 4, version: 3 }],
  ['a newer revision of a newer version does', 'setAside', { ...next, revision: 6, version: 3 }],
  ['something without a revision does', 'setAside', { version: 2 }],
  ['something without a version does', 'setAside', { revision: 4 }],
  ['something else does', 'setAside', 'moth'],
  ['nothing in particular does', 'setAside', null],
] as const)('where %s, the verdict is to %s', (_, verdict, existing) => {
  expect(verdictOn(existing, next)).toBe(verdict);
});
