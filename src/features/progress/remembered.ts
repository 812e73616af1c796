import type { Nights } from '../../domain/weeks.ts';
import type { HistoryEntry, SleepAnswer } from '../../storage/historyRecord.ts';
import type { SessionRecord } from '../../storage/sessionRecord.ts';
import { nightsTold } from '../nightsTold.ts';
import type { NightState } from './NightCalendar.tsx';

/** All that the pictures of the progress screen are drawn from. */
export interface Remembered {
  readonly nights: Nights;
  readonly states: ReadonlyMap<string, NightState>;
  readonly sleep: readonly SleepAnswer[];
  readonly sessionNights: ReadonlySet<string>;
}

export function remembered(
  records: readonly SessionRecord[],
  entries: readonly HistoryEntry[],
  tonight: string,
  firstWeekday: number,
): Remembered {
  const nights = nightsTold({ records, entries }, tonight, firstWeekday);
  return {
    nights,
    states: statesOf(records, nights.notToday),
    sleep: entries.filter((entry) => entry.kind === 'sleep'),
    sessionNights: new Set(records.map(({ night }) => night)),
  };
}

/** The best that is known of each night. */
function statesOf(
  records: readonly SessionRecord[],
  notToday: readonly string[],
): ReadonlyMap<string, NightState> {
  const states = new Map<string, NightState>(notToday.map((night) => [night, 'notToday']));
  for (const { night, outcome } of records) {
    if (outcome !== 'partial') states.set(night, 'whole');
    else if (states.get(night) !== 'whole') states.set(night, 'part');
  }
  return states;
}
