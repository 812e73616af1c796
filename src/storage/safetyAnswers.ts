import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Announcer } from './announcer.ts';
import type { Notices, StorageNotice } from './notices.ts';
import { NEVER_ASKED, type SafetyRecord } from './safetyRecord.ts';
import type { Snapshot } from './snapshot.ts';

const NOT_KEPT: StorageNotice = { kind: 'answersNotKept' };

/** The answers of the safety check. */
export interface SafetyRepository {
  /** Holds the kept answers from the first moment; never asked where there are none that can be read. */
  readonly store: StoreApi<SafetyRecord>;
  /**
   * Keeps other answers. Where they cannot be kept they hold until the app is closed, and the older ones go: nothing
   * may begin by what is no longer so, here after a reload or in another tab.
   */
  change(record: SafetyRecord): void;
  /** Erases them, with whatever was set aside of them. */
  erase(): void;
  /** Takes over what another tab kept. */
  refresh(): void;
}

export function createSafetyAnswers(
  snapshot: Snapshot<SafetyRecord>,
  announcer: Announcer,
  notices: Notices,
): SafetyRepository {
  let kept = snapshot.load();
  const store = createStore<SafetyRecord>(() => kept ?? NEVER_ASKED);

  /** What could not be kept stays in hand as long as nobody kept anything else. */
  function refresh() {
    const now = snapshot.load();
    if (now === kept) return;
    kept = now;
    store.setState(now ?? NEVER_ASKED, true);
  }

  return {
    store,
    refresh,
    change(record) {
      store.setState(record, true);
      if (snapshot.save(() => record) === 'ok') {
        notices.takeBack(NOT_KEPT);
      } else {
        if (snapshot.load()) snapshot.remove();
        notices.report(NOT_KEPT);
      }
      kept = snapshot.load();
      announcer.announce();
    },
    erase() {
      snapshot.erase();
      notices.takeBack(NOT_KEPT);
      kept = snapshot.load();
      store.setState(NEVER_ASKED, true);
      announcer.announce();
    },
  };
}
