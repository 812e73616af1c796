import type { Nights } from '../domain/weeks.ts';
import type { HistoryEntry } from '../storage/historyRecord.ts';
import type { SessionRecord } from '../storage/sessionRecord.ts';

/** What the weeks are told from, out of all that is remembered. */
export function nightsTold(
  {
    records,
    entries,
  }: { readonly records: readonly SessionRecord[]; readonly entries: readonly HistoryEntry[] },
  tonight: string,
  firstWeekday: number,
): Nights {
  const plans = entries.filter((entry) => entry.kind === 'plan');
  const notToday = entries.flatMap((entry) => (entry.kind === 'notToday' ? [entry.night] : []));
  return { sessions: records, plans, notToday, tonight, firstWeekday };
}
