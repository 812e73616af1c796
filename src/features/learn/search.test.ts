import { describe, expect, it } from 'vitest';
import { CLAIM_IDS } from '../../content/learn/claims.ts';
import {
  CARE_IDS,
  PRACTICE_IDS,
  QUESTION_IDS,
  REACH_IDS,
  REFLEXOLOGY_IDS,
} from '../../content/learn/entries.ts';
import { POINT_IDS } from '../../content/learn/mapPoints.ts';
import { SOURCE_IDS } from '../../content/learn/sources.ts';
import { learn } from '../../i18n/en/learn.ts';
import { en } from '../../i18n/messages.ts';
import { findable } from './findable.ts';
import { excerpt, search } from './search.ts';

const all = findable(en, learn);
const found = (query: string) => search(all, query).map(({ href }) => href);

describe('the search', () => {
  it('holds everything that Learn says, each at an address of its own', () => {
    const addresses = [
      ...POINT_IDS.map((id) => `/learn/map#${id}`),
      ...CLAIM_IDS.map((id) => `/learn/evidence#${id}`),
      ...PRACTICE_IDS.map((id) => `/learn/practice#${id}`),
      ...REFLEXOLOGY_IDS.map((id) => `/learn/reflexology#${id}`),
      ...QUESTION_IDS.map((id) => `/learn/questions#${id}`),
      ...CARE_IDS.map((id) => `/learn/care#${id}`),
      ...REACH_IDS.map((id) => `/learn/reach#${id}`),
      ...SOURCE_IDS.map((id) => `/learn/sources#${id}`),
      '/learn/sources#about',
    ];
    expect(all.map(({ href }) => href)).toEqual(addresses);
  });

  it.each([
    ['gokbulut', '/learn/evidence#sleep'],
    ['GÖKBULUT', '/learn/evidence#sleep'],
    ['Go\u0308kbulut', '/learn/sources#gokbulut2022'],
    ['psychoneuroendocrinology', '/learn/evidence#oxytocin'],
    ['someone elses', undefined],
    ["someone else's", '/learn/practice#professional'],
    ['platelets', '/learn/care#askFirst'],
    ['medical device', '/learn/sources#about'],
    ['knuckles', '/learn/map#heel'],
    ['hospital only', '/learn/evidence#surgery'],
    ['Sleep?', '/learn/evidence#sleep'],
    ['pregnant', '/learn/care#askFirst'],
    ['diabetic', '/learn/care#changed'],
  ])('finds "%s"', (query, href) => {
    if (href === undefined) expect(found(query)).toEqual([]);
    else expect(found(query)).toContain(href);
  });

  it('asks for every word, in any order', () => {
    expect(found('bed  hour')).toEqual(found('hour bed'));
    expect(found('bed hour')).not.toEqual(found('bed'));
    expect(found('bed zebra')).toEqual([]);
  });

  it('puts what is called so first', () => {
    expect(found('sleep')[0]).toBe('/learn/evidence#sleep');
    expect(found('heel')[0]).toBe('/learn/map#heel');
  });

  it('shows the sentences that hold what was asked for, or the first', () => {
    const text = 'Sit down. Take the oil! Is it warm? Oil the soles. No more oil.';
    expect(excerpt(text, 'oil')).toBe('Take the oil! Oil the soles.');
    expect(excerpt(text, 'zebra')).toBe('Sit down.');
  });

  it('finds nothing while nothing is asked', () => {
    expect(found('  ')).toEqual([]);
  });

  it('never names an organ without saying that the link is unproven', () => {
    const traditional = search(all, 'solar plexus');
    expect(traditional.map(({ href }) => href)).toEqual(['/learn/map#archCentre']);
    expect(excerpt(traditional[0]?.text ?? '', 'solar plexus')).toBe(
      'Tradition says: Solar plexus, stress (organ links are unproven).',
    );
  });
});
