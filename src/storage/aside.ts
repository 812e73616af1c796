import type { Kept } from './envelope.ts';
import type { KeyValueStore, Saved } from './keyValueStore.ts';

/** Keeps a copy of a text that may not get lost; 'known' if the very same text lies there already. */
export function keepAside(store: KeyValueStore, name: Kept, text: string): Saved | 'known' {
  const taken = asideKeys(store, name);
  if (taken.some((key) => store.get(key) === text)) return 'known';
  let n = 1;
  while (taken.includes(prefix(name) + n)) n++;
  return store.set(prefix(name) + n, text);
}

/** All that was ever set aside of a format. */
export function asides(store: KeyValueStore, name: Kept): readonly string[] {
  return asideKeys(store, name).flatMap((key) => store.get(key) ?? []);
}

/** Lets go of all that was ever set aside of a format. */
export function removeAsides(store: KeyValueStore, name: Kept): void {
  for (const key of asideKeys(store, name)) store.remove(key);
}

function asideKeys(store: KeyValueStore, name: Kept): readonly string[] {
  return store.keys().filter((key) => key.startsWith(prefix(name)));
}

function prefix(name: Kept): string {
  return `solea.aside.${name}.`;
}
