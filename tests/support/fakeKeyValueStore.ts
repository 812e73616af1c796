import type { KeyValueStore, Saved } from '../../src/storage/keyValueStore.ts';
import { alwaysOn } from './fakePower.ts';

/** A key-value store that can refuse, and that can lose what was written last, as a killed browser does. */
export interface FakeKeyValueStore extends KeyValueStore {
  /** All that lies in it. */
  readonly texts: ReadonlyMap<string, string>;
  /** Puts a text there, whoever wrote it. */
  plant(key: string, text: string): void;
  /** What is left of it when the last writes never reached the disk. */
  textsWithoutLast(writes: number): ReadonlyMap<string, string>;
}

/** `refuse` is asked before every write, the first being 0, and told its key. */
export function createFakeKeyValueStore(
  texts: Iterable<readonly [string, string]> = [],
  {
    power = alwaysOn,
    refuse = (_write: number, _key: string): Exclude<Saved, 'ok'> | undefined => undefined,
  } = {},
): FakeKeyValueStore {
  let now: ReadonlyMap<string, string> = new Map(texts);
  const before: ReadonlyMap<string, string>[] = [];
  let asked = 0;

  return {
    get texts() {
      return now;
    },
    plant(key, text) {
      now = new Map([...now, [key, text]]);
    },
    textsWithoutLast: (writes) => (writes === 0 ? now : (before.at(-Math.min(writes, before.length)) ?? now)),
    get: (key) => now.get(key) ?? null,
    isForbidden: () => false,
    keys: () => [...now.keys()],
    remove(key) {
      power.use();
      before.push(now);
      now = new Map([...now].filter(([other]) => other !== key));
    },
    set(key, text) {
      power.use();
      const refusal = refuse(asked++, key);
      if (refusal) return refusal;
      before.push(now);
      now = new Map([...now, [key, text]]);
      return 'ok';
    },
  };
}
