import { expect, test } from 'vitest';
import { createFakeJournal } from '../../tests/support/fakeJournal.ts';
import { createLateJournal } from './lateJournal.ts';

const entry = { format: 'solea.checkpoint', version: 1, revision: 1, data: 'kept' };

test('what is written before the journal has arrived is written then', async () => {
  const journal = createFakeJournal();
  let arrive = () => {};
  const late = createLateJournal(
    () =>
      new Promise((resolve) => {
        arrive = () => resolve(journal);
      }),
  );
  const written = late.write({ records: new Map(), checkpoint: entry });
  arrive();
  await written;
  expect(await late.readAll()).toMatchObject({ checkpoint: entry });
});

test('a journal that never arrives fails what is asked of it, and nothing else', async () => {
  const late = createLateJournal(() => Promise.reject(new TypeError('not there')));
  await expect(late.readAll()).rejects.toThrow('not there');
  await expect(late.write({ records: new Map(), checkpoint: entry })).rejects.toThrow('not there');
});
