import { daysFrom } from './daysFrom.ts';

/** One event that comes again and again, at the same time by the clock on the wall. */
export interface Reminding {
  /** Stays the same, so that a newer file replaces an older one in the calendar. */
  readonly uid: string;
  readonly title: string;
  readonly text: string;
  /** The first local day, `YYYY-MM-DD`. */
  readonly firstDay: string;
  /** Minutes past midnight by the local clock. */
  readonly clockMinutes: number;
  readonly lengthMinutes: number;
  readonly again: Recurrence;
}

/** Every day, on some weekdays (1 Monday … 7 Sunday), or monthly on the weekday and week of the first day. */
export type Recurrence =
  | { readonly every: 'day' }
  | { readonly every: 'week'; readonly on: readonly number[] }
  | { readonly every: 'month' };

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
/** No line may be longer, in octets (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

/**
 * A calendar of reminders (RFC 5545). Its times are floating ("form 1": no zone), so that half past nine
 * stays half past nine when the clocks change and wherever the person wakes (docs/decisions/0011).
 */
export function calendarFile(events: readonly Reminding[], stampedAtMs: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Solea//Reminder//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap((event) => linesOf(event, stampedAtMs)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function linesOf(event: Reminding, stampedAtMs: number): readonly string[] {
  const startMs = Date.parse(`${firstDayOf(event)}T00:00:00Z`) + event.clockMinutes * 60_000;
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `DTSTAMP:${compact(stampedAtMs)}Z`,
    `DTSTART:${compact(startMs)}`,
    `DURATION:PT${event.lengthMinutes}M`,
    `RRULE:${ruleOf(event)}`,
    `SUMMARY:${escaped(event.title)}`,
    `DESCRIPTION:${escaped(event.text)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(event.title)}`,
    'TRIGGER:PT0M',
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** The start is an occurrence itself (RFC 5545, 3.8.5.3), so it falls on one of the chosen weekdays. */
function firstDayOf({ firstDay, again }: Reminding): string {
  if (again.every !== 'week' || again.on.length === 0) return firstDay;
  const days = Array.from({ length: 7 }, (_, i) => daysFrom(firstDay, i));
  return days.find((day) => again.on.includes(weekdayOf(day))) ?? firstDay;
}

function ruleOf({ again, firstDay }: Reminding): string {
  if (again.every === 'day') return 'FREQ=DAILY';
  if (again.every === 'week') {
    const on = again.on.toSorted((a, b) => a - b).flatMap((weekday) => WEEKDAYS[weekday - 1] ?? []);
    return on.length > 0 ? `FREQ=WEEKLY;BYDAY=${on.join(',')}` : 'FREQ=WEEKLY';
  }
  // Every month has a first to a fourth of each weekday, but not a fifth.
  const week = Math.min(4, Math.ceil(Number(firstDay.slice(8)) / 7));
  const isFifth = Number(firstDay.slice(8)) > 28;
  return `FREQ=MONTHLY;BYDAY=${isFifth ? -1 : week}${WEEKDAYS[weekdayOf(firstDay) - 1]}`;
}

function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** `YYYYMMDDTHHMMSS`. */
function compact(utcMs: number): string {
  return new Date(utcMs).toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
}

/** TEXT values escape these (RFC 5545, 3.3.11); other control characters are not allowed. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(/\p{Cc}/gu, ' ');
}

/** Breaks a line between characters, never within one: the octets are those of UTF-8. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const sign of line) {
    const size = octetsOf(sign);
    if (octets + size > LINE_OCTETS) {
      parts.push(part);
      // The space that marks what follows as a continuation counts, too.
      part = ' ';
      octets = 1;
    }
    part += sign;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}

function octetsOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
