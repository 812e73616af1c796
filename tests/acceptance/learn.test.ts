import { describe, expect, it } from 'vitest';
import { CHAPTER_IDS } from '../../src/content/learn/chapters.ts';
import { CLAIM_IDS, CLAIMS } from '../../src/content/learn/claims.ts';
import {
  CARE,
  CARE_IDS,
  PRACTICE,
  PRACTICE_IDS,
  QUESTION_IDS,
  QUESTIONS,
  REACH,
  REACH_IDS,
  REFLEXOLOGY,
  REFLEXOLOGY_IDS,
} from '../../src/content/learn/entries.ts';
import { MAP_POINTS, POINT_IDS } from '../../src/content/learn/mapPoints.ts';
import { COLLECTED_IDS } from '../../src/content/learn/sources.ts';
import { learn } from '../../src/i18n/en/learn.ts';

const { claims } = learn.evidence;
const ENTRIES = { PRACTICE, REFLEXOLOGY, QUESTIONS, CARE, REACH, MAP_POINTS };

describe('what Learn says', () => {
  it.each([
    ['claims', claims, CLAIM_IDS],
    ['chapters', learn.chapters, CHAPTER_IDS],
    ['points', learn.map.points, POINT_IDS],
    ['practice', learn.practice, PRACTICE_IDS],
    ['reflexology', learn.reflexology, REFLEXOLOGY_IDS],
    ['questions', learn.questions, QUESTION_IDS],
    ['care', learn.care, CARE_IDS],
    ['reach', learn.reach, [...REACH_IDS, 'moves']],
  ])('%s: no words without content, no content without words', (_, words, ids) => {
    expect(Object.keys(words).toSorted()).toEqual([...ids].toSorted());
  });

  it.each(Object.entries(ENTRIES))('%s: everything rests on a claim or a collection', (_, entries) => {
    const known: readonly string[] = [...CLAIM_IDS, ...COLLECTED_IDS];
    for (const { id, grounds } of entries) {
      expect(grounds.length, id).toBeGreaterThan(0);
      expect(
        grounds.filter((ground) => !known.includes(ground)),
        id,
      ).toEqual([]);
    }
  });

  it('holds each entry once', () => {
    const ids = [PRACTICE, REFLEXOLOGY, QUESTIONS, CARE, REACH].map((list) => list.map(({ id }) => id));
    expect(ids).toEqual(
      [PRACTICE_IDS, REFLEXOLOGY_IDS, QUESTION_IDS, CARE_IDS, REACH_IDS].map((list) => [...list]),
    );
  });

  it.each(Object.entries(learn.questions))('%s is answered in sixty words or fewer', (_, { text }) => {
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(60);
  });

  it.each([
    ['calm', ['57', 'p = .003']],
    ['anxiety', ['26 trials', '2,366']],
    ['sleep', ['70 women', '7 days', '8 hours against 7', 'not equal at the start']],
    ['oxytocin', ['40 men', 'fNIRS']],
    ['bloodPressure', ['Five', '4.6']],
    ['dose', ['ten to forty-five minutes']],
    ['organs', ['18', '23']],
    ['ancient', ['1910s', '1930s']],
    ['pointsInBrain', ['30 people']],
    ['nerveEndings', ['104 receptors in 13 people']],
    ['eeg', ['7 men']],
    ['migraine', ['84 people', 'not rarer']],
    ['cycle', ['76 people']],
  ] as const)('%s keeps its figures', (id, figures) => {
    expect(figures.filter((figure) => !claims[id].found.includes(figure))).toEqual([]);
  });

  it('repeats no number that has no source', () => {
    expect(JSON.stringify(learn)).not.toMatch(/\b68\b/);
    expect(claims.anxietyShare.title).not.toMatch(/\d/);
  });

  it('leaves out what is left out, and says so', () => {
    const leftOut = CLAIMS.filter(({ id }) => claims[id].says === 'Solea leaves it out.');
    expect(leftOut.map(({ id }) => id)).toEqual(['hormones', 'cortisol', 'eeg', 'migraine', 'cycle']);
    expect(leftOut.every(({ shown }) => shown === 'notRepeated')).toBe(true);
  });

  it('names no organ without saying that the link is unproven', () => {
    expect(learn.map.traditionSays('Spine')).toMatch(/Spine.*unproven/);
    expect(learn.map.traditionalHint).toMatch(/unproven/);
    expect(learn.map.unproven).toMatch(/unproven/);
  });

  it('says that no full text was read', () => {
    expect(learn.abstracts).toMatch(/Only abstracts.*not the full texts/);
  });
});
