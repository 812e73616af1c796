import {
  backupText,
  type ImportPreview,
  MAX_BACKUP_LENGTH,
  newerIn,
  previewImport,
  type Refusal,
  readBackup,
} from './backup.ts';
import type { Files, Offered } from './files.ts';
import type { SafetyRepository } from './safetyAnswers.ts';
import { NEVER_ASKED, type SafetyRecord } from './safetyRecord.ts';
import type { SessionRepository } from './sessions.ts';
import { sessionsCsv } from './sessionsCsv.ts';
import type { SettingsRepository } from './settings.ts';

/** A backup that can be taken in, and what that would change. */
export interface FoundBackup {
  readonly exportedAt: string;
  readonly preview: ImportPreview;
  /** Whether it brings safety answers to a device that has none: what was answered here always stays. */
  readonly bringsAnswers: boolean;
  /**
   * Takes it in, with the settings and the safety answers if asked for; all of the history or, if killed,
   * nothing. The whole check is due again then. 'notKept' where neither store had room: then it lasts until
   * the app is closed.
   */
  take(more: { readonly settings: boolean; readonly answers: boolean }): Promise<'taken' | 'notKept'>;
}

export type Opened =
  | { readonly kind: 'found'; readonly backup: FoundBackup }
  | { readonly kind: 'refused'; readonly reason: Refusal }
  | { readonly kind: 'none' };

/** Everything kept, as a file and back. Call all but `sizeBytes` inside a tap. */
export interface Backups {
  /** Leaves the safety answers out unless told otherwise. */
  save(withAnswers: boolean): Promise<Offered>;
  /** The sessions for a spreadsheet. */
  saveTable(): Promise<Offered>;
  open(): Promise<Opened>;
  /** About how large a backup would be. */
  sizeBytes(): number;
}

export function createBackups(
  sessions: SessionRepository,
  settings: SettingsRepository,
  safety: Pick<SafetyRepository, 'store' | 'change'>,
  files: Files,
  now: () => number,
): Backups {
  const text = (answers?: SafetyRecord) =>
    backupText(sessions.store.getState().entries, settings.store.getState(), now(), answers);
  const isAnswered = () => safety.store.getState().askedAt.full > 0;
  const name = (ending: string) => `solea-${new Date(now()).toISOString().slice(0, 10)}.${ending}`;

  return {
    async save(withAnswers) {
      const answers = withAnswers && isAnswered() ? safety.store.getState() : undefined;
      const saved = await files.save({ name: name('json'), type: 'application/json', text: text(answers) });
      if (saved === 'saved') settings.change({ backedUpAt: now() });
      return saved;
    },
    saveTable: () =>
      files.save({
        name: name('csv'),
        type: 'text/csv',
        text: sessionsCsv(sessions.store.getState().records),
      }),
    async open() {
      const picked = await files.pick(MAX_BACKUP_LENGTH);
      if (picked.kind === 'none') return { kind: 'none' };
      const read = picked.kind === 'text' ? readBackup(picked.text) : picked.kind;
      if (typeof read === 'string') return { kind: 'refused', reason: read };
      const { entries, exportedAt } = read;
      return {
        kind: 'found',
        backup: {
          exportedAt,
          preview: previewImport(sessions.store.getState().entries, entries),
          bringsAnswers: read.safety !== undefined && !isAnswered(),
          async take(more) {
            const isKept = await sessions.put(() => newerIn(sessions.store.getState().entries, entries));
            // When this device was last backed up is nothing another one knows.
            const { backedUpAt } = settings.store.getState();
            if (more.settings) settings.change({ ...read.settings, backedUpAt });
            if (more.answers && read.safety && !isAnswered()) {
              safety.change({ answers: read.safety.answers, askedAt: NEVER_ASKED.askedAt });
            }
            return isKept ? 'taken' : 'notKept';
          },
        },
      };
    },
    sizeBytes: () => text().length,
  };
}

/** A backup is suggested after so many sessions without one. */
const REMIND_AFTER = 30;

/** Whether so much was added since the last backup that another one is a good idea. */
export function isBackupDue(records: readonly { readonly startedAt: number }[], backedUpAt: number): boolean {
  return records.filter(({ startedAt }) => startedAt > backedUpAt).length >= REMIND_AFTER;
}
