import type { KeyValueStore, Saved } from '../storage/keyValueStore.ts';

/** `localStorage` as a key-value store; naming it may already throw where cookies are blocked. */
export function createLocalStore(storage: () => Storage = () => window.localStorage): KeyValueStore {
  /** What could not be read must not be overwritten either. */
  let isForbidden = false;

  function reading<T>(read: (from: Storage) => T, otherwise: T): T {
    try {
      return read(storage());
    } catch {
      isForbidden = true;
      return otherwise;
    }
  }

  return {
    get: (key) => reading((from) => from.getItem(key), null),
    isForbidden: () => isForbidden,
    keys: () => reading(keysOf, []),
    remove: (key) => reading((from) => from.removeItem(key), undefined),
    set(key, value) {
      if (isForbidden) return 'forbidden';
      try {
        storage().setItem(key, value);
        return 'ok';
      } catch (error) {
        return refusal(error);
      }
    },
  };
}

function keysOf(storage: Storage): readonly string[] {
  return Array.from({ length: storage.length }, (_, i) => storage.key(i)).filter((key) => key !== null);
}

function refusal(error: unknown): Saved {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  // Firefox has a name of its own.
  return name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED' ? 'full' : 'forbidden';
}
