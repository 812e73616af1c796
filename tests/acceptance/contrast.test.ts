import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, luminance, type Oklch } from '../support/colour.ts';

const THEMES = ['day', 'night'] as const;
/** WCAG AA by day; at night eyes are tired and the screen is dim. */
const LEAST_OF_TEXT = { day: 4.5, night: 7 };
/** WCAG 1.4.11, for what is not text. */
const LEAST_OF_SHAPES = 3;

const NUMBER = '([\\d.]+)';
const OKLCH = `oklch\\(${NUMBER} ${NUMBER} ${NUMBER}(?: / ${NUMBER})?\\)`;
const DECLARATION = new RegExp(`--([\\w-]+): light-dark\\(${OKLCH}, ${OKLCH}\\);`, 'g');
const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');

function colour([l, c, h]: readonly (string | undefined)[]): Oklch {
  return { l: Number(l), c: Number(c), h: Number(h) };
}

const colours = new Map(
  [...css.matchAll(DECLARATION)].map(([, name = '', ...parts]) => [
    name,
    { day: colour(parts.slice(0, 3)), night: colour(parts.slice(4, 7)), isOpaque: !parts[3] && !parts[7] },
  ]),
);
const named = (pattern: RegExp) => [...colours.keys()].filter((name) => pattern.test(name));
function between(one: string, other: string, theme: (typeof THEMES)[number]): number {
  const [first, second] = [colours.get(one), colours.get(other)];
  if (!first?.isOpaque || !second?.isOpaque) throw new Error(`${one} and ${other} cannot be compared.`);
  return contrast(first[theme], second[theme]);
}

describe('A colour', () => {
  test('is as light as the standard says', () => {
    expect(luminance({ l: 1, c: 0, h: 0 })).toBeCloseTo(1, 3);
    expect(luminance({ l: 0, c: 0, h: 0 })).toBe(0);
    // #ff0000 and #808080
    expect(luminance({ l: 0.62796, c: 0.25768, h: 29.234 })).toBeCloseTo(0.2126, 3);
    expect(luminance({ l: 0.59987, c: 0, h: 0 })).toBeCloseTo(0.2159, 3);
  });

  test('is always given for day and night', () => {
    expect(css.match(/light-dark\(/g)).toHaveLength(colours.size);
    expect(css.match(/oklch\(/g)).toHaveLength(2 * colours.size);
    expect(css).not.toMatch(/#[\da-f]{3,8}\b|rgb|hsl/i);
  });
});

describe.each(THEMES)('By %s', (theme) => {
  const grounds = named(/^ground/);
  const inks = named(/^(ink|accent-text)/);
  const texts = [
    ...grounds.flatMap((ground) => inks.map((ink) => [ink, ground] as const)),
    ...named(/^accent(-lift)?$/).map((accent) => ['accent-ink', accent] as const),
  ];

  test('there is something to compare', () => {
    expect(grounds).toEqual(['ground', 'ground-lift', 'ground-sink', 'ground-session']);
    expect(inks).toEqual(['ink', 'ink-quiet', 'accent-text']);
  });

  test.each(texts)('%s can be read on %s', (ink, ground) => {
    expect(between(ink, ground, theme)).toBeGreaterThanOrEqual(LEAST_OF_TEXT[theme]);
  });

  test.each(grounds.flatMap((ground) => [['edge', ground] as const, ['accent', ground] as const]))(
    'the shape of %s stands out on %s',
    (shape, ground) => {
      expect(between(shape, ground, theme)).toBeGreaterThanOrEqual(LEAST_OF_SHAPES);
    },
  );

  test.each([
    ['draw-line', 'draw-fill'],
    ['draw-line', 'ground-session'],
    ['ink', 'draw-hand'],
    ['draw-glow', 'draw-fill'],
    ['draw-glow', 'ground-session'],
  ])('what is drawn in %s stands out on %s', (line, fill) => {
    expect(between(line, fill, theme)).toBeGreaterThanOrEqual(LEAST_OF_SHAPES);
  });
});
