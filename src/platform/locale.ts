/** The first of the phone's languages that `Intl` can format in; English where it names none, or only nonsense. */
export function formattingLocale(languages: readonly string[]): string {
  return languages.find(isKnown) ?? 'en';
}

function isKnown(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false; // Not a language tag at all, as "C" on some systems.
  }
}
