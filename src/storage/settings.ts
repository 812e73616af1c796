import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Announcer } from './announcer.ts';
import { DEFAULT_SETTINGS, type Settings } from './settingsRecord.ts';
import type { Snapshot } from './snapshot.ts';

/** The remembered choices. */
export interface SettingsRepository {
  /** Starts as the defaults and holds the kept settings from the first moment. */
  readonly store: StoreApi<Settings>;
  /** Changes some, here at once; where nothing can be kept, until the app is closed. */
  change(patch: Partial<Settings>): void;
  /** Takes over what another tab kept. */
  refresh(): void;
}

export function createSettings(snapshot: Snapshot<Settings>, announcer: Announcer): SettingsRepository {
  const store = createStore<Settings>(() => DEFAULT_SETTINGS);

  function refresh() {
    store.setState(snapshot.load() ?? (snapshot.wasErased() ? DEFAULT_SETTINGS : {}));
  }
  refresh();

  return {
    store,
    refresh,
    change(patch) {
      const saved = snapshot.save((kept = store.getState()) => ({ ...kept, ...patch }));
      if (saved !== 'ok') return store.setState(patch);
      refresh();
      announcer.announce();
    },
  };
}
