import { expect, test } from 'vitest';
import { createNotices, type StorageNotice } from './notices.ts';

const full: StorageNotice = { kind: 'notSaved', reason: 'full' };

test('a notice is told once, also after it was dismissed', () => {
  const { store, report, dismiss } = createNotices();
  report(full);
  report({ kind: 'notSaved', reason: 'full' });
  expect(store.getState().notices).toEqual([full]);
  dismiss({ kind: 'notSaved', reason: 'full' });
  report(full);
  expect(store.getState().notices).toEqual([]);
});

test('different notices stand beside one another and are dismissed one by one', () => {
  const { store, report, dismiss } = createNotices();
  const aside: StorageNotice = { kind: 'setAside', what: 'history', reason: 'newer' };
  report(full);
  report(aside);
  report({ kind: 'journalUnavailable' });
  dismiss(aside);
  expect(store.getState().notices).toEqual([full, { kind: 'journalUnavailable' }]);
});
