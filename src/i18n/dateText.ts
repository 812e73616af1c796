/** A moment (epoch ms) as its day where the person is, "22 Nov 2026" in en-GB. */
export function dateText(epochMs: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }).format(epochMs);
}
