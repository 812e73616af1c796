import { describe, expect, it } from 'vitest';
import { technique } from './technique.ts';

/** Claims the guide must not make. */
const CLAIMS = [
  /\b(un)?treat/i,
  /\bcur(e|es|ed|ing|ative)\b/i,
  /\bheal/i,
  /\bdetox/i,
  /\btoxin/i,
  /\breliev/i,
  /\brelief/i,
  /\bcirculation/i,
  /\bblood/i,
  /\bimprov/i,
  /\bboost/i,
  /\bprevent/i,
  /\bdiagnos/i,
  /\btherap/i,
  /\bmedic/i,
  /\binsomnia/i,
  /\banxi/i,
  /\bstress/i,
  /\bguarante/i,
  /\borgans?\b/i,
];

const moves = Object.entries(technique.moves);
const strings = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(strings)
      : [];
const everything = strings(technique);

describe('the words of the technique', () => {
  it('never raise their voice', () => {
    expect(everything.length).toBeGreaterThan(80);
    expect(everything.filter((words) => words.includes('!'))).toEqual([]);
  });

  it('claim nothing about health', () => {
    expect(everything.filter((words) => CLAIMS.some((claim) => claim.test(words)))).toEqual([]);
  });

  it('are never empty and never have a space too many', () => {
    expect(
      everything.filter((words) => words === '' || words !== words.trim() || words.includes('  ')),
    ).toEqual([]);
  });

  it('call the places of the foot in lower case, each by its own name', () => {
    const places = Object.values<string>(technique.regions);
    expect(places.filter((words) => words !== words.toLowerCase())).toEqual([]);
    expect(new Set(places).size).toBe(places.length);
  });
});

describe('the words of a move', () => {
  it.each(moves)('%s: the name is two to five words', (_, { name }) => {
    expect(name.split(' ').length).toBeGreaterThanOrEqual(2);
    expect(name.split(' ').length).toBeLessThanOrEqual(5);
  });

  it.each(moves)('%s: the instruction is one or two sentences, short enough to be heard', (_, words) => {
    expect(words.instruction.length).toBeLessThanOrEqual(140);
    expect(words.instruction).toMatch(/^[A-Z][^.?]+\.( [A-Z][^.?]+\.)?$/);
  });

  it.each(Object.entries(technique.lighter))(
    '%s: what is said where it is lighter is as short, and says that it is light',
    (_, words) => {
      expect(words.length).toBeLessThanOrEqual(140);
      expect(words).toMatch(/^[A-Z][^.?]+\.( [A-Z][^.?]+\.)?( [A-Z][^.?]+\.)?$/);
      expect(words).toMatch(/light|soft|weightless/);
    },
  );

  it('has a name no other move has', () => {
    const names = moves.map(([, { name }]) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });

  it('keeps the hands safe where it matters', () => {
    expect(technique.moves.drawAchilles.instruction).toContain('only the sides of the tendon');
    expect(technique.lighter.drawAchilles).toContain('only the sides of the tendon');
    expect(technique.lighter.rollHeelToBall).toContain('never stand on the roller');
    expect(technique.moves.rollHeelToBall.instruction).toContain('never stand on the roller');
    expect(technique.routines.roller.purpose).toContain('Never stand on it');
    expect(technique.routines['roller-10'].purpose).toContain('Never stand on it');
  });
});

describe('the inner counts', () => {
  it.each([
    ['Pull 2 of 6', { kind: 'pull', index: 1, of: 6, region: 'tendon' }],
    ['Stroke 1 of 3', { kind: 'stroke', index: 0, of: 3, region: 'foot' }],
    ['Line 3 of 5, to the middle toe', { kind: 'line', index: 2, of: 5, region: 'line3' }],
    ['Breathe in', { kind: 'breathIn', index: 0, of: 3, region: 'archCentre' }],
    ['Breathe out', { kind: 'breathOut', index: 0, of: 3, region: 'archCentre' }],
    ['Second toe', { kind: 'toe', index: 1, of: 5, region: 'toe2' }],
    ['Pad below the big toe', { kind: 'pad', index: 0, of: 5, region: 'pad1' }],
    ['Gap beside the little toe', { kind: 'gap', index: 3, of: 4, region: 'gap4' }],
    ['Inner edge of the arch', { kind: 'place', index: 1, of: 5, region: 'innerArch' }],
    ['One way', { kind: 'way', index: 0, of: 2, region: 'toes' }],
    ['The other way', { kind: 'way', index: 1, of: 2, region: 'toes' }],
  ] as const)('say "%s"', (words, count) => {
    expect(technique.count(count)).toBe(words);
  });

  it('name a line by where it leads, also when lines are left out', () => {
    expect(technique.count({ kind: 'line', index: 0, of: 4, region: 'line2' })).toBe(
      'Line 1 of 4, to the second toe',
    );
  });

  it('go back and forth when a move was given more time', () => {
    const said = [0, 1, 2, 3].map((index) => technique.count({ kind: 'way', index, of: 4, region: 'ankle' }));
    expect(said).toEqual(['One way', 'The other way', 'One way', 'The other way']);
  });
});
