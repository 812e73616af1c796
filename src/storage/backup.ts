import { type Envelope, type Format, open, seal } from './envelope.ts';
import { type HistoryEntry, historyFormat } from './historyRecord.ts';
import { union } from './reconcile.ts';
import { type SafetyRecord, safetyFormat } from './safetyRecord.ts';
import { type Settings, settingsFormat } from './settingsRecord.ts';

/** All that is kept, as one text that leaves the device; docs/backup.md describes it. */
interface BackupFile {
  readonly format: 'solea.backup';
  readonly version: number;
  /** ISO 8601, for people; nothing is told from it. */
  readonly exportedAt: string;
  readonly history: Envelope;
  readonly settings: Envelope;
  /** Only where the person asked for them to be in it. */
  readonly safety?: Envelope;
}

const VERSION = 1;
/** Longer texts are not even looked at: ten years of nights are two million characters. */
export const MAX_BACKUP_LENGTH = 30_000_000;
/** More than a session and an answer a night for a lifetime. */
const MAX_ENTRIES = 100_000;
/** Revisions are times; one of a later century would win for ever. Ms since the epoch. */
const MAX_REVISION = Date.UTC(2200, 0);

/** Why a file is not taken in. */
export const REFUSALS = ['tooLarge', 'foreign', 'newer', 'broken'] as const;
export type Refusal = (typeof REFUSALS)[number];

export interface Backup {
  /** ISO 8601; empty where the file does not say when. */
  readonly exportedAt: string;
  readonly entries: readonly HistoryEntry[];
  readonly settings: Settings;
  /** Undefined where they were not asked for. */
  readonly safety: SafetyRecord | undefined;
}

/** The text of a backup made at a moment, in ms since the epoch; without safety answers unless they are given. */
export function backupText(
  entries: readonly HistoryEntry[],
  settings: Settings,
  nowMs: number,
  safety?: SafetyRecord,
): string {
  const file: BackupFile = {
    format: 'solea.backup',
    version: VERSION,
    exportedAt: new Date(nowMs).toISOString(),
    history: seal(historyFormat, entries),
    settings: seal(settingsFormat, settings),
    ...(safety ? { safety: seal(safetyFormat, safety) } : {}),
  };
  return JSON.stringify(file);
}

/** Reads a whole backup, or says why not: half of one is never taken in. */
export function readBackup(text: string): Backup | Refusal {
  if (text.length > MAX_BACKUP_LENGTH) return 'tooLarge';
  const file = parsed(text);
  if (file?.format !== 'solea.backup') return 'foreign';
  if (!Number.isSafeInteger(file.version) || Number(file.version) < 1) return 'broken';
  if (Number(file.version) > VERSION) return 'newer';
  const entries = wholly(historyFormat, file.history);
  if (typeof entries === 'string') return entries;
  const settings = wholly(settingsFormat, file.settings);
  if (typeof settings === 'string') return settings;
  const safety = file.safety === undefined ? undefined : wholly(safetyFormat, file.safety);
  if (typeof safety === 'string') return safety;
  if (entries.length > MAX_ENTRIES || entries.some(({ revision }) => revision > MAX_REVISION))
    return 'broken';
  const { exportedAt } = file;
  const isMoment = typeof exportedAt === 'string' && !Number.isNaN(Date.parse(exportedAt));
  return { exportedAt: isMoment ? exportedAt : '', entries, settings, safety };
}

function parsed(text: string): Partial<Record<keyof BackupFile, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    // Not JSON, or nested deeper than anything we write.
    return undefined;
  }
}

function wholly<T>(format: Format<T>, part: unknown): T | 'newer' | 'broken' {
  const { value, missed } = open(format, part);
  if (missed === 'newer') return 'newer';
  return value === undefined || missed === 'unreadable' ? 'broken' : value;
}

/** What taking in a backup would do. */
export interface ImportPreview {
  /** Sessions that are not here yet. */
  readonly added: number;
  /** Sessions of which the file has a newer state. */
  readonly changed: number;
  /** Sessions that were deleted after they were last changed here. */
  readonly removed: number;
  /** Answers about sleep, plans and the like that are new or newer. */
  readonly others: number;
  /** What is here already, as new or newer. */
  readonly kept: number;
}

/** Only what a backup knows better than what is here. */
export function newerIn(
  here: readonly HistoryEntry[],
  found: readonly HistoryEntry[],
): readonly HistoryEntry[] {
  const known = new Set(here);
  return union(here, found).filter((entry) => !known.has(entry));
}

/** Tells beforehand what an import would change. */
export function previewImport(here: readonly HistoryEntry[], found: readonly HistoryEntry[]): ImportPreview {
  const kindHere = new Map(here.map(({ id, kind }) => [id, kind]));
  const isSession = (id: string) => kindHere.get(id) === 'session';
  const news = newerIn(here, found);
  const sessions = news.filter(({ kind }) => kind === 'session');
  const removed = news.filter(({ id, kind }) => kind === 'deleted' && isSession(id)).length;
  const changed = sessions.filter(({ id }) => isSession(id)).length;
  return {
    added: sessions.length - changed,
    changed,
    removed,
    others: news.length - sessions.length - removed,
    kept: new Set(found.map(({ id }) => id)).size - news.length,
  };
}
