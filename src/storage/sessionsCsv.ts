import type { SessionRecord } from './sessionRecord.ts';

/** One line a session; names are for tables and stay as they are in every language. */
const COLUMNS: readonly (readonly [string, (session: SessionRecord) => string | number])[] = [
  ['night', ({ night }) => night],
  ['started', ({ startedAt }) => new Date(startedAt).toISOString()],
  ['timeZone', ({ timeZone }) => timeZone],
  ['routine', ({ routineId }) => routineId],
  ['outcome', ({ outcome }) => outcome],
  ['plannedSeconds', ({ plannedMs }) => seconds(plannedMs)],
  ['leftSeconds', ({ handsOnMs }) => seconds(handsOnMs.left)],
  ['rightSeconds', ({ handsOnMs }) => seconds(handsOnMs.right)],
  ['sound', ({ mode }) => mode ?? ''],
  ['rated', ({ rating }) => rating?.item ?? ''],
  ['before', ({ rating }) => rating?.before ?? ''],
  ['after', ({ rating }) => rating?.after ?? ''],
  ['note', ({ note }) => note],
];

/** The sessions as comma-separated values (RFC 4180). */
export function sessionsCsv(sessions: readonly SessionRecord[]): string {
  const lines = [
    COLUMNS.map(([name]) => name),
    ...sessions.map((session) => COLUMNS.map(([, value]) => cell(value(session)))),
  ];
  return lines.map((line) => `${line.join(',')}\r\n`).join('');
}

function seconds(ms: number): number {
  return Math.round(ms / 1000);
}

/** A text that a spreadsheet would take for a formula is marked as text. */
function cell(value: string | number): string {
  if (typeof value === 'number') return `${value}`;
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
