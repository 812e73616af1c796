import type { Claim } from '../../content/learn/claims.ts';

/** One thing that can be found: where it stands, and its words. */
export interface Findable {
  /** Address of the screen and place that hold it. */
  readonly href: string;
  readonly chapter: string;
  readonly title: string;
  readonly text: string;
  /** What is shown of it, whole, where a part alone would say more than is known; else what matches. */
  readonly whole?: string;
  /** The claim it is, whose grade goes wherever it is shown. */
  readonly claim?: Claim;
}

/**
 * What holds every word of the query, however it is cased or accented, or else every stem, so that "pregnant" finds
 * pregnancy. Titles come first.
 */
export function search(entries: readonly Findable[], query: string): readonly Findable[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const exact = holding(entries, words);
  return exact.length > 0 ? exact : holding(entries, words.map(stemOf));
}

function holding(entries: readonly Findable[], wanted: readonly string[]): readonly Findable[] {
  const holds = (text: string) => {
    const words = plain(text);
    return wanted.every((word) => words.includes(word));
  };
  const found = entries.filter(({ title, text }) => holds(`${title} ${text}`));
  const named = found.filter(({ title }) => holds(title));
  return [...named, ...found.filter((entry) => !named.includes(entry))];
}

/** Sentences shown of what was found. */
const SHOWN = 2;

/** The sentences that hold a word of the query, or the first where only the title does. */
export function excerpt(text: string, query: string): string {
  const words = wordsOf(query);
  const wanted = words.some((word) => plain(text).includes(word)) ? words : words.map(stemOf);
  const sentences = text.split(/(?<=[.?!])\s+/);
  const holding = sentences.filter((sentence) => wanted.some((word) => plain(sentence).includes(word)));
  return (holding.length > 0 ? holding.slice(0, SHOWN) : sentences.slice(0, 1)).join(' ');
}

const wordsOf = (query: string) =>
  plain(query)
    .split(/[^\p{L}\p{N}']+/u)
    .filter(Boolean);

/** A long word without its ending: English changes little more than the last three letters. */
const stemOf = (word: string) => (word.length > 7 ? word.slice(0, -3) : word);

/** Lower case, without accents or soft hyphens, with one kind of apostrophe. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}\u00ad]/gu, '')
    .replaceAll('’', "'")
    .toLowerCase();
}
