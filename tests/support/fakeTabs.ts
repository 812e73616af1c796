import type { Announcer } from '../../src/storage/announcer.ts';

/** Announcers of tabs that hear each other when a test lets them. */
export interface FakeTabs {
  open(): Announcer;
  /** Delivers what was announced since. */
  deliver(): void;
}

export function createFakeTabs(): FakeTabs {
  const tabs: { readonly callbacks: Set<() => void>; owed: boolean }[] = [];
  return {
    open() {
      const tab = { callbacks: new Set<() => void>(), owed: false };
      tabs.push(tab);
      return {
        announce() {
          for (const other of tabs) if (other !== tab) other.owed = true;
        },
        subscribe(callback) {
          tab.callbacks.add(callback);
          return () => tab.callbacks.delete(callback);
        },
      };
    },
    deliver() {
      for (const tab of tabs.filter(({ owed }) => owed)) {
        tab.owed = false;
        for (const callback of [...tab.callbacks]) callback();
      }
    },
  };
}
