import type { Announcer } from './announcer.ts';
import type { Journal } from './journal.ts';
import type { KeyValueStore } from './keyValueStore.ts';

/**
 * Forgets everything in both stores, what was set aside too; rejects if the journal cannot be cleared, and
 * then nothing is forgotten. The app's own files stay, so that it still opens offline.
 */
export async function eraseAll({
  keyValues,
  journal,
  announcer,
}: {
  readonly keyValues: KeyValueStore;
  readonly journal: Journal;
  readonly announcer: Announcer;
}): Promise<void> {
  await journal.clear();
  for (const key of keyValues.keys().filter((name) => name.startsWith('solea.'))) keyValues.remove(key);
  announcer.announce();
}
