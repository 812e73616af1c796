/** One thing that can be found: where it stands, and its words. */
export interface Findable {
  /** Address of the screen and place that hold it. */
  readonly href: string;
  readonly chapter: string;
  readonly title: string;
  readonly text: string;
}

/** What holds every word of the query, however it is cased or accented; titles come first. */
export function search(entries: readonly Findable[], query: string): readonly Findable[] {
  const wanted = plain(query).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  const holds = (text: string) => {
    const words = plain(text);
    return wanted.every((word) => words.includes(word));
  };
  const found = entries.filter(({ title, text }) => holds(`${title} ${text}`));
  const named = found.filter(({ title }) => holds(title));
  return [...named, ...found.filter((entry) => !named.includes(entry))];
}

/** Lower case, without accents, with one kind of apostrophe. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}
