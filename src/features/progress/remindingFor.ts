import type { Recurrence, Reminding } from '../../domain/calendarFile.ts';
import { daysFrom } from '../../domain/daysFrom.ts';
import { NIGHT_ENDS_AT_HOUR } from '../../domain/night.ts';
import type { ProgressMessages } from '../../i18n/progressMessages.ts';
import type { Reminder } from '../../storage/settingsRecord.ts';

/** Half an hour before bed is a convenient time; a habit, not a finding. In minutes. */
const BEFORE_BED = 30;
const DAY = 1_440;

/** Minutes past midnight at which the evening is reminded of. */
export function remindedAt({ bedtimeMinutes }: Reminder): number {
  return (bedtimeMinutes - BEFORE_BED + DAY) % DAY;
}

/** What the calendar is asked to remind of; an evening that ends after midnight is on the day after. */
export function remindingFor(
  reminder: Reminder,
  tonight: string,
  words: ProgressMessages['reminder'],
): readonly Reminding[] {
  const clockMinutes = remindedAt(reminder);
  const isLate = clockMinutes < NIGHT_ENDS_AT_HOUR * 60;
  const firstDay = isLate ? daysFrom(tonight, 1) : tonight;
  const at = { firstDay, clockMinutes, lengthMinutes: 15 };
  const nightly: Reminding = {
    ...at,
    uid: 'nightly@solea',
    title: words.event,
    text: words.eventText(reminder.habit.trim()),
    again: recurrenceOf(reminder.evenings, isLate),
  };
  const monthly: Reminding = {
    ...at,
    uid: 'monthly@solea',
    title: words.visit,
    text: words.visitText,
    again: { every: 'month' },
  };
  return reminder.monthly ? [nightly, monthly] : [nightly];
}

function recurrenceOf(evenings: readonly number[], isLate: boolean): Recurrence {
  if (evenings.length === 7) return { every: 'day' };
  return { every: 'week', on: evenings.map((weekday) => (isLate ? (weekday % 7) + 1 : weekday)) };
}
