import { describe, expect, it } from 'vitest';

/** Every source of words, as it is written, so that what functions say is read, too. */
const SOURCES = import.meta.glob<string>(['./**/*.ts', '!./**/*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What Solea never says that it does, in any form of the word. */
const FORBIDDEN =
  /\b(?:un)?(?:treat(?:s|ed|ing|ments?|able)?|cur(?:e|es|ed|ing|ative|able)|heal(?:s|ed|ing|ers?)?|detox\w*|toxins?|diagnos\w*|prevent\w*|remed(?:y|ies|ied|ying|ial)|therap\w*|alleviat\w*|reliev\w*|eliminat\w*|immun\w*)\b/giu;
const NEGATION = /\b(?:not|no|never|nothing|none|nor|neither|without|cannot|nobody)\b|n['’]t\b/iu;
/** Where a negation no longer reaches. */
const CLAUSE_END =
  /[.;:?!…]\s|[.;:?!…]$|\bbut\b|\byet\b|\bhowever\b|, (?:and|so) (?:it|this|they|massage)\b/iu;
/** What others do, named as a reason for care. */
const OTHERS = [/cancer treatment/gi];

/** The forbidden words of a text that stand outside a negation. */
function promises(text: string): readonly string[] {
  const own = OTHERS.reduce((left, phrase) => left.replace(phrase, ''), text);
  return own
    .split(CLAUSE_END)
    .flatMap((clause) =>
      [...clause.matchAll(FORBIDDEN)]
        .filter(({ index }) => !NEGATION.test(clause.slice(0, index)))
        .map(([word]) => word),
    );
}

/** The string and template literals of a source, without its comments. */
function literals(source: string): readonly string[] {
  const tokens =
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'((?:\\.|[^'\\\n])*)'|"((?:\\.|[^"\\\n])*)"|`((?:\\.|[^`\\])*)`/g;
  return [...source.matchAll(tokens)].map(([, a, b, c]) => a ?? b ?? c ?? '').filter(Boolean);
}

describe('the look-out for promises', () => {
  it.each([
    'Solea treats anxiety.',
    'A foot massage cures insomnia.',
    'It helps wounds heal.',
    'Healing for tired feet',
    'A detoxifying evening ritual',
    'Flushes toxins from the body.',
    'It prevents foot problems.',
    'The best remedy for a long day',
    'Diagnose yourself by pressing here.',
    'Not only pleasant. It treats pain.',
    'This is not a device; it cures.',
    'No oil is needed, but it heals.',
    'A treatment for feet, not a gadget.',
    'Foot therapy for the night',
    'Untreated pain? Solea alleviates it.',
    'Strengthens immunity.',
  ])('hears "%s"', (text) => {
    expect(promises(text)).not.toEqual([]);
  });

  it.each([
    'Not a medical device; it does not diagnose, treat or prevent disease.',
    'Take it as a way to unwind, not as a treatment.',
    "It doesn't cure anything.",
    'Health is more than feet.',
    'Ask first during cancer treatment.',
    'A secure hold, a heel, a retreat.',
  ])('lets "%s" be', (text) => {
    expect(promises(text)).toEqual([]);
  });

  it('reads what functions say, and no comment', () => {
    const source = '/** It heals. */ const a = { b: (x: string) => `it treats all`, c: "don\'t" }; // cures';
    expect(literals(source)).toEqual(['it treats all', "don't"]);
  });
});

describe('every word of the app', () => {
  const files = Object.entries(SOURCES);

  it('is read', () => {
    const read = files.flatMap(([, source]) => literals(source));
    expect(files.length).toBeGreaterThan(8);
    expect(read).toContain('Rest now');
    expect(read.some((text) => /^Pull \$/.test(text))).toBe(true);
    expect(read).toContain('What is known');
  });

  it.each(files)('promises nothing: %s', (_, source) => {
    expect(literals(source).flatMap((text) => promises(text).map((word) => `${word}: ${text}`))).toEqual([]);
  });
});
