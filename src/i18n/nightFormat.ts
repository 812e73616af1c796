const IN_FULL = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;

/** A local day (`YYYY-MM-DD`) in full, "Monday 5 January 2026" in en-GB. */
export function dayText(day: string, locale: string): string {
  return formatted(day, locale, IN_FULL);
}

/** The day of a moment (epoch ms) in a zone, in full. */
export function dateText(epochMs: number, timeZone: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone, ...IN_FULL }).format(epochMs);
}

/** A local day in short, "5 Jan" in en-GB; with its year unless that is the one of `today`. */
export function shortDayText(day: string, locale: string, today: string): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  return formatted(day, locale, { day: 'numeric', month: 'short', ...year });
}

/** The month a local day is in, "January 2026". */
export function monthText(day: string, locale: string): string {
  return formatted(day, locale, { month: 'long', year: 'numeric' });
}

/** A weekday in one letter where the language has such, "M". */
export function weekdayLetter(day: string, locale: string): string {
  return formatted(day, locale, { weekday: 'narrow' });
}

/** A size in bytes in the largest whole unit, "1.7 MB". */
export function sizeText(bytes: number, locale: string): string {
  const isLarge = bytes >= 1_000_000;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(Math.max(bytes / (isLarge ? 1_000_000 : 1_000), isLarge ? 0 : 1));
}

/** Time spent in ms, in whole seconds, minutes or, if it is long, hours: "40 sec", "58 min", "32.5 hr". */
export function spentText(ms: number, locale: string): string {
  const { unit, inMs, decimals } = unitFor(ms);
  const count = unit === 'second' ? Math.floor(ms / inMs) : ms / inMs;
  const options = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: decimals } as const;
  return new Intl.NumberFormat(locale, options).format(count);
}

function unitFor(ms: number) {
  if (ms >= 7_200_000) return { unit: 'hour', inMs: 3_600_000, decimals: 1 };
  return ms > 0 && ms < 60_000
    ? { unit: 'second', inMs: 1000, decimals: 0 }
    : { unit: 'minute', inMs: 60_000, decimals: 0 };
}

/** A number with at most one decimal, "5.5". */
export function numberText(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);
}

/** A change with its sign, "−2", "+1.5", "0". */
export function changeText(change: number, locale: string): string {
  return new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', maximumFractionDigits: 1 })
    .format(change)
    .replace('-', '−');
}

/** Minutes past midnight as the clock of the locale shows them, "22:00" in en-GB. */
export function clockTimeText(minutes: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', hour: 'numeric', minute: '2-digit' }).format(
    minutes * 60_000,
  );
}

/** Making one costs more than using it, and a table of years asks for thousands of days. */
const dayFormats = new Map<string, Intl.DateTimeFormat>();

function formatted(day: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${locale} ${Object.values(options).join()} ${Object.keys(options).join()}`;
  const format = dayFormats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  dayFormats.set(key, format);
  return format.format(Date.parse(`${day}T00:00:00Z`));
}
