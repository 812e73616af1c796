import type { Journal } from '../storage/journal.ts';

/** A journal whose code arrives after the first paint; what is asked of it waits, and rejects if it never comes. */
export function createLateJournal(load: () => Promise<Journal>): Journal {
  const arriving = load();
  arriving.catch(() => {}); // Told to whoever asks for it.
  return {
    readAll: async () => (await arriving).readAll(),
    write: async (change) => (await arriving).write(change),
    clear: async () => (await arriving).clear(),
  };
}
