import type { Announcer } from './announcer.ts';
import { checkpointFormat } from './checkpointRecord.ts';
import { historyFormat } from './historyRecord.ts';
import type { Journal } from './journal.ts';
import type { KeyValueStore } from './keyValueStore.ts';
import { createNotices, type Notices } from './notices.ts';
import type { Restore } from './restore.ts';
import { createSafetyAnswers, type SafetyRepository } from './safetyAnswers.ts';
import { safetyFormat } from './safetyRecord.ts';
import { createSessions, type Here, type SessionRepository } from './sessions.ts';
import { createSessionWriter } from './sessionWriter.ts';
import { createSettings, type SettingsRepository } from './settings.ts';
import { settingsFormat } from './settingsRecord.ts';
import { createSnapshot } from './snapshot.ts';

/** What storage needs of the browser. */
export interface StoragePorts {
  readonly keyValues: KeyValueStore;
  readonly journal: Journal;
  readonly announcer: Announcer;
  readonly here: Here;
  /** What lets the stores restore each other; its code arrives after the first paint. */
  readonly loadRestore: () => Promise<Restore>;
}

/** All that is kept on the device. */
export interface Storage {
  readonly sessions: SessionRepository;
  readonly settings: SettingsRepository;
  readonly safety: SafetyRepository;
  readonly notices: Notices;
  /** Once at launch: lets the journal and the snapshots restore each other. Never rejects. */
  reconcile(): Promise<void>;
}

/** Opens what is kept, synchronously as far as the key-value store holds it. */
export function createStorage({ keyValues, journal, announcer, here, loadRestore }: StoragePorts): Storage {
  const notices = createNotices();
  const settings = createSettings(createSnapshot(settingsFormat, keyValues, notices), announcer);
  const safety = createSafetyAnswers(createSnapshot(safetyFormat, keyValues, notices), announcer, notices);
  const snapshots = {
    history: createSnapshot(historyFormat, keyValues, notices),
    checkpoint: createSnapshot(checkpointFormat, keyValues, notices),
  };
  if (keyValues.isForbidden()) notices.report({ kind: 'notSaved', reason: 'forbidden' });
  const write = createSessionWriter(journal, snapshots, notices);
  const sessions = createSessions(snapshots, write, announcer, {
    ...here,
    soundMode: () => settings.store.getState().sound.mode,
  });
  announcer.subscribe(() => {
    settings.refresh();
    safety.refresh();
    sessions.refresh();
  });
  async function reconcile() {
    try {
      await (await loadRestore())(sessions, journal, keyValues, notices);
    } catch {
      notices.report({ kind: 'journalUnavailable' });
    }
  }
  return { sessions, settings, safety, notices, reconcile };
}
