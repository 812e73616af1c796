import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { backupText } from '../../../src/storage/backup.ts';
import { seal } from '../../../src/storage/envelope.ts';
import { type HistoryEntry, historyFormat } from '../../../src/storage/historyRecord.ts';
import type { SessionRecord } from '../../../src/storage/sessionRecord.ts';
import { DEFAULT_SETTINGS } from '../../../src/storage/settingsRecord.ts';
import { aRecord } from '../../support/builders.ts';
import { untilJournalHolds } from './app.ts';

const DAY_MS = 86_400_000;

/** So many nights, the last of them yesterday's; ids are `<name>-0`, `<name>-1`, …, newest first. */
export function nights(name: string, count: number): readonly SessionRecord[] {
  const last = new Date().setUTCHours(21, 40, 0, 0) - DAY_MS;
  return Array.from({ length: count }, (_, i) => {
    const startedAt = last - i * DAY_MS;
    return aRecord({ id: `${name}-${i}`, startedAt, endedAt: startedAt + 640_000, revision: startedAt });
  });
}

/** Enough of everything for every picture to be drawn. */
export function fullHistory(): readonly HistoryEntry[] {
  const all = nights('full', 24);
  const sessions = all.slice(0, 12).map((record, i) => ({
    ...record,
    outcome: i % 4 === 3 ? ('partial' as const) : record.outcome,
    rating: { item: 'stress' as const, before: 7, after: 2 + (i % 6) },
    note: i === 1 ? 'Lavender oil, and the window open.' : '',
  }));
  const sleep = all.map(({ night, revision }, i) => ({
    kind: 'sleep' as const,
    id: `sleep.${night}`,
    revision,
    night,
    value: 4 + (i % 5),
  }));
  const { night = '', revision = 0 } = all.at(-1) ?? {};
  return [...sessions, ...sleep, { kind: 'notToday', id: `notToday.${night}`, revision, night }];
}

/** Lays a history under the open app, and waits until both stores hold it. */
export async function plantHistory(page: Page, entries: readonly HistoryEntry[]): Promise<void> {
  await page.evaluate(
    (text) => localStorage.setItem('solea.history', text),
    JSON.stringify(seal(historyFormat, entries)),
  );
  await page.reload();
  for (const { id } of [...entries.slice(0, 1), ...entries.slice(-1)]) await untilJournalHolds(page, id);
}

/** Writes a backup as the app does. */
export async function writeBackup(path: string, entries: readonly HistoryEntry[]): Promise<string> {
  await writeFile(path, backupText(entries, DEFAULT_SETTINGS, Date.now()));
  return path;
}

/** On Progress: chooses a backup, up to where it is shown what it would change. */
export async function chooseBackup(page: Page, file: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Bring in a backup' }).click();
  await (await choosing).setFiles(file);
}

/** The tap that takes in what was chosen. */
export const takeIt = (page: Page) => page.getByRole('button', { name: 'Bring it in' });
