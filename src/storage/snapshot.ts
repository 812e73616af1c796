import { keepAside, removeAsides } from './aside.ts';
import { type Format, open, type Reading, seal } from './envelope.ts';
import type { KeyValueStore, Saved } from './keyValueStore.ts';
import type { Notices } from './notices.ts';

/** All data of one format as one text in the key-value store. */
export interface Snapshot<T> {
  /** What is kept now; undefined where nothing can be read. */
  load(): T | undefined;
  /** Keeps what `next` makes of what is kept now: another tab may have written since. */
  save(next: (kept: T | undefined) => T): Saved;
  /** Lets go of the text alone. */
  remove(): void;
  /** Whether there was something and another tab, or the person in the browser's settings, has erased it; told once. */
  wasErased(): boolean;
  /** Lets go of the text and of its copies aside. */
  erase(): void;
}

interface Seen<T> {
  readonly text: string;
  readonly value: T | undefined;
  /** Whether the text may be overwritten: we wrote it, or a copy lies aside. */
  readonly safe: boolean;
}

/**
 * A text that cannot be read in full is copied aside and reported. No text is ever overwritten unless
 * the very same bytes could be written again from what was read, or a copy of it lies aside.
 */
export function createSnapshot<T>(format: Format<T>, store: KeyValueStore, notices: Notices): Snapshot<T> {
  const key = `solea.${format.name}`;
  let seen: Seen<T> | undefined;

  function look(): Seen<T> | undefined {
    const text = store.get(key);
    if (text === null) return undefined;
    if (seen?.text === text) return seen;
    const { value, missed } = openText(format, text);
    const kept = missed === 'nothing' ? undefined : keepAside(store, format.name, text);
    if (missed !== 'nothing' && kept !== 'known') {
      notices.report({ kind: 'setAside', what: format.name, reason: missed });
    }
    seen = { text, value, safe: kept === 'ok' || kept === 'known' };
    return seen;
  }

  function makeSafe({ text, value, safe }: Seen<T>): Saved {
    if (safe || (value !== undefined && textOf(format, value) === text)) return 'ok';
    const kept = keepAside(store, format.name, text);
    return kept === 'known' ? 'ok' : kept;
  }

  function write(value: T, before: Seen<T> | undefined): Saved {
    const text = textOf(format, value);
    if (text === before?.text) return 'ok';
    const saved = before ? makeSafe(before) : 'ok';
    const written = saved === 'ok' ? store.set(key, text) : saved;
    if (written === 'ok') seen = { text, value, safe: true };
    else notices.report({ kind: 'notSaved', reason: written });
    return written;
  }

  function remove() {
    store.remove(key);
    seen = undefined;
  }

  return {
    load: () => look()?.value,
    wasErased() {
      const isGone = seen !== undefined && store.get(key) === null && !store.isForbidden();
      if (isGone) seen = undefined;
      return isGone;
    },
    save(next) {
      const before = look();
      const value = next(before?.value);
      return before && value === before.value ? 'ok' : write(value, before);
    },
    remove,
    erase() {
      remove();
      removeAsides(store, format.name);
    },
  };
}

/** Reads a kept text. */
export function openText<T>(format: Format<T>, text: string): Reading<T> {
  try {
    return open(format, JSON.parse(text));
  } catch {
    return { value: undefined, missed: 'unreadable' };
  }
}

function textOf<T>(format: Format<T>, value: T): string {
  return JSON.stringify(seal(format, value));
}
