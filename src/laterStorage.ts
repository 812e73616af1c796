import type { NightTools } from './features/services.ts';
import { createFiles } from './platform/files.ts';
import { remindsBy } from './platform/reminding.ts';
import { askForSafekeeping, isSafelyKept } from './platform/safekeeping.ts';
import { createBackups } from './storage/backups.ts';
import { createDiary } from './storage/diary.ts';
import { eraseAll } from './storage/erase.ts';
import { restore } from './storage/restore.ts';
import type { Here } from './storage/sessions.ts';
import type { Storage, StoragePorts } from './storage/storage.ts';

// The part of the composition root that comes after the first load, as one file.

/** What the person can say about their nights, and do with all that is kept. */
function nightTools({
  storage,
  stores,
  here,
  unlessRunning,
}: {
  readonly storage: Storage;
  readonly stores: Pick<StoragePorts, 'keyValues' | 'journal' | 'announcer'>;
  readonly here: Here;
  unlessRunning(act: () => Promise<void>): Promise<'done' | 'busy'>;
}): NightTools {
  const { sessions, settings, safety } = storage;
  const files = createFiles();
  return {
    diary: createDiary(sessions, here),
    backups: createBackups(sessions, settings, safety, files, here.now),
    rateBefore: sessions.rateBefore,
    saveFile: files.save,
    remindsBy: remindsBy(),
    isSafelyKept,
    async eraseAll() {
      const erased = await unlessRunning(() => eraseAll(stores)).catch(() => 'failed' as const);
      // What stood in the journal alone is in no snapshot that could be missed.
      if (erased === 'done') sessions.forget();
      sessions.refresh();
      settings.refresh();
      safety.refresh();
      return erased;
    },
  };
}

export { askForSafekeeping, nightTools, restore };
