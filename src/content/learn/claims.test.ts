import { describe, expect, it } from 'vitest';
import { CLAIM_IDS, CLAIMS, type Claim, type ClaimId, claimOf, GRADES, type Grade } from './claims.ts';
import { COLLECTED_IDS, SOURCE_IDS, SOURCES } from './sources.ts';

/** How well each claim is known, as it was collected; a grade is changed here and there, or not at all. */
const TABLE: Readonly<Record<ClaimId, Grade>> = {
  calm: 'limited',
  anxiety: 'limited',
  sleep: 'limited',
  oxytocin: 'limited',
  bloodPressure: 'conflicting',
  surgery: 'moderate',
  dose: 'moderate',
  evening: 'none',
  monthly: 'none',
  organs: 'contradicted',
  ancient: 'contradicted',
  pointsInBrain: 'contradicted',
  circulation: 'contradicted',
  footProblems: 'none',
  nerveEndings: 'none',
  anxietyShare: 'none',
  hormones: 'limited',
  cortisol: 'contradicted',
  eeg: 'none',
  migraine: 'limited',
  cycle: 'limited',
  illness: 'none',
};

/** What is wrong with how a claim stands, if anything. */
function faultOf({ grade, sources }: { grade?: unknown; sources?: unknown }): string | undefined {
  if (!(GRADES as readonly unknown[]).includes(grade)) return 'no grade';
  if (sources === 'noneFound') return grade === 'none' ? undefined : 'a grade that rests on nothing';
  if (sources === 'notNamed') return undefined;
  if (!Array.isArray(sources) || sources.length === 0) return 'no source';
  return sources.every((id) => (SOURCE_IDS as readonly unknown[]).includes(id))
    ? undefined
    : 'unknown source';
}

describe('what is known', () => {
  it.each([
    ['no grade', { sources: ['song2015'] }],
    ['no source', { grade: 'limited' }],
    ['no source', { grade: 'limited', sources: [] }],
    ['unknown source', { grade: 'limited', sources: ['hearsay'] }],
    ['a grade that rests on nothing', { grade: 'moderate', sources: 'noneFound' }],
  ])('is refused with %s', (fault, claim) => {
    expect(faultOf(claim)).toBe(fault);
  });

  it.each(CLAIMS)('$id has a grade and a source, or says openly that none was found', (claim) => {
    expect(faultOf(claim)).toBeUndefined();
    expect(claim.grade).toBe(TABLE[claim.id]);
  });

  it('holds each claim once, found by its id', () => {
    expect(CLAIMS.map(({ id }) => id)).toEqual([...CLAIM_IDS]);
    expect(CLAIM_IDS.map((id) => claimOf(id).id)).toEqual([...CLAIM_IDS]);
  });

  it('leaves studies unnamed only where they were noted as a group', () => {
    const unnamed = CLAIMS.filter(({ sources }) => sources === 'notNamed').map(({ id }) => id);
    expect(unnamed).toEqual(['surgery', 'dose']);
  });

  it('says nothing that is contradicted, and nothing without evidence but what needs none', () => {
    const said = (grade: Grade) =>
      CLAIMS.filter((claim: Claim) => claim.shown === 'said' && claim.grade === grade).map(({ id }) => id);
    expect(said('contradicted')).toEqual([]);
    expect(said('none')).toEqual(['evening', 'monthly']);
  });
});

describe('the sources', () => {
  it('are each listed once and found by their place', () => {
    expect(SOURCES.map(({ id }) => id)).toEqual([...SOURCE_IDS]);
  });

  it('name an author or a journal, and a year', () => {
    for (const source of SOURCES) {
      if (source.kind === 'collected') continue;
      expect(source.authors ?? source.journal, source.id).toBeTruthy();
      expect(source.year, source.id).toMatch(/^\d{4}$|^1910s–1930s$/);
    }
  });

  it('are all used', () => {
    const used = new Set(CLAIMS.flatMap(({ sources }) => (typeof sources === 'string' ? [] : sources)));
    expect(SOURCE_IDS.filter((id) => !used.has(id))).toEqual([...COLLECTED_IDS]);
  });
});
