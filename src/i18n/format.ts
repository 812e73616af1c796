/** Time left in ms as `m:ss`, rounded up so that a running clock ends on 0:00. */
export function clockText(ms: number): string {
  return secondsText(Math.ceil(ms / 1000));
}

/** Time done in ms as `m:ss`, rounded down: a second counts once it is whole. */
export function lengthText(ms: number): string {
  return secondsText(Math.floor(ms / 1000));
}

function secondsText(whole: number): string {
  const seconds = Math.max(0, whole);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** A length in ms as minutes, to a tenth, in the locale's short words: "10 min", "4.5 min". */
export function minutesText(ms: number, locale: string): string {
  const tenths = { style: 'unit', unit: 'minute', unitDisplay: 'short', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(locale, tenths).format(ms / 60_000);
}

/** The language of the words with the customs of where the person is: English in Germany has 24 hours. */
export function regional(language: string, deviceLocale: string): string {
  const { region } = new Intl.Locale(deviceLocale);
  return region ? new Intl.Locale(language, { region }).toString() : language;
}

/** Making one costs more than using it, and years of nights name few zones. */
const momentFormats = new Map<string, Intl.DateTimeFormat>();

/**
 * A moment (epoch ms) as day and time in the zone it was recorded in, "Sun 22 Nov, 21:40" in en-GB; with its year
 * unless that is the year it is now.
 */
export function momentText(epochMs: number, timeZone: string, locale: string, nowMs: number): string {
  const yearOf = (ms: number) => new Date(ms).getUTCFullYear();
  const year = yearOf(epochMs) === yearOf(nowMs) ? {} : ({ year: 'numeric' } as const);
  const key = `${locale} ${timeZone} ${year.year}`;
  const format = momentFormats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone, ...MOMENT, ...year });
  momentFormats.set(key, format);
  return format.format(epochMs);
}

const MOMENT = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: 'numeric',
  minute: '2-digit',
} as const;

/** A local day (`YYYY-MM-DD`) as its weekday in full, "Sunday". */
export function weekdayText(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'long' }).format(
    Date.parse(`${day}T00:00:00Z`),
  );
}

/** Picks a plural form for a count: "1 night", "3 nights". */
export function plural(
  count: number,
  locale: string,
  forms: { readonly one: string; readonly other: string },
) {
  const form = new Intl.PluralRules(locale).select(count) === 'one' ? forms.one : forms.other;
  return form.replace('#', new Intl.NumberFormat(locale).format(count));
}

/** The first day of the locale's week, 1 Monday … 7 Sunday; Monday where the browser cannot say. */
export function firstWeekday(locale: string): number {
  const info = new Intl.Locale(locale) as Intl.Locale & {
    getWeekInfo?: () => { firstDay: number };
    weekInfo?: { firstDay: number };
  };
  return info.getWeekInfo?.().firstDay ?? info.weekInfo?.firstDay ?? 1;
}
