import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Kept } from './envelope.ts';

/** Something about the kept data that the person must be told. */
export type StorageNotice =
  /** Could not be read here; its bytes are kept. */
  | { readonly kind: 'setAside'; readonly what: Kept; readonly reason: 'unreadable' | 'newer' }
  /** The synchronous store refused something; the journal may still hold sessions. */
  | { readonly kind: 'notSaved'; readonly reason: 'full' | 'forbidden' }
  /** Safety answers that were given hold only until the app is closed; then all are asked again. */
  | { readonly kind: 'answersNotKept' }
  /** The journal could not be read or written. */
  | { readonly kind: 'journalUnavailable' };

/** What is to be told now. */
export interface Notices {
  readonly store: StoreApi<{ readonly notices: readonly StorageNotice[] }>;
  /** Tells it, unless the same was told since the app was opened. */
  report(notice: StorageNotice): void;
  dismiss(notice: StorageNotice): void;
  /** It no longer holds; should it hold again, it is told again. */
  takeBack(notice: StorageNotice): void;
}

export function createNotices(): Notices {
  const store = createStore<{ readonly notices: readonly StorageNotice[] }>(() => ({ notices: [] }));
  const told = new Set<string>();

  function dismiss(notice: StorageNotice) {
    const sameAs = JSON.stringify(notice);
    store.setState(({ notices }) => ({
      notices: notices.filter((other) => JSON.stringify(other) !== sameAs),
    }));
  }

  return {
    store,
    dismiss,
    report(notice) {
      const sameAs = JSON.stringify(notice);
      if (told.has(sameAs)) return;
      told.add(sameAs);
      store.setState(({ notices }) => ({ notices: [...notices, notice] }));
    },
    takeBack(notice) {
      told.delete(JSON.stringify(notice));
      dismiss(notice);
    },
  };
}
