/** A session before this hour belongs to the night before (habit rules: 04:00). */
export const NIGHT_ENDS_AT_HOUR = 4;

/** The local day a moment counts for, as `YYYY-MM-DD`, in the IANA zone it was recorded in. */
export function nightOf(epochMs: number, timeZone: string): string {
  const parts = calendarOf(timeZone).formatToParts(epochMs);
  const value = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const early = value('hour') < NIGHT_ENDS_AT_HOUR ? 1 : 0;
  return isoDay(Date.UTC(value('year'), value('month') - 1, value('day') - early));
}

/** The seven days of the week that holds `day`, beginning on `firstWeekday` (1 Monday … 7 Sunday). */
export function weekOf(day: string, firstWeekday: number): readonly string[] {
  const at = Date.parse(`${day}T00:00:00Z`);
  const weekday = new Date(at).getUTCDay() || 7;
  const back = (weekday - firstWeekday + 7) % 7;
  return Array.from({ length: 7 }, (_, i) => isoDay(at + (i - back) * 86_400_000));
}

function isoDay(utcMs: number): string {
  return new Date(utcMs).toISOString().slice(0, 10);
}

/** Making one costs more than using it, and a history names few zones. */
const calendars = new Map<string, Intl.DateTimeFormat>();

function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const known = calendars.get(timeZone);
  if (known) return known;
  const calendar = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  calendars.set(timeZone, calendar);
  return calendar;
}
