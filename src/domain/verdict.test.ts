import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryAnswers } from '../../tests/support/arbitraryAnswers.ts';
import {
  type Answers,
  CHECKED_CONDITIONS,
  CONDITIONS,
  FOOT_TROUBLES,
  NOTHING_APPLIES,
  TODAY_TROUBLES,
} from './safety.ts';
import { conditionsIn, judge, withClearance, withoutStaleClearances } from './verdict.ts';

const answered = (patch: Partial<Answers>): Answers => ({ ...NOTHING_APPLIES, ...patch });
const NOW = Date.UTC(2026, 0, 5, 21);

describe('the verdict', () => {
  it('is ready when nothing applies', () => {
    expect(judge(NOTHING_APPLIES)).toEqual({ kind: 'ready' });
  });

  it.each(TODAY_TROUBLES)('is not today with %s, whatever else is answered', (trouble) => {
    fc.assert(
      fc.property(arbitraryAnswers, (answers) => {
        expect(judge({ ...answers, today: [...answers.today, trouble] }).kind).toBe('notToday');
      }),
    );
  });

  it.each(FOOT_TROUBLES)('is not this foot with %s on one, and not today with it on both', (trouble) => {
    const left = answered({ feet: { left: [trouble], right: [] } });
    expect(judge(left)).toEqual({ kind: 'notThisFoot', out: 'left', troubles: [trouble] });
    const both = answered({ feet: { left: [trouble], right: [trouble] } });
    expect(judge(both)).toMatchObject({ kind: 'notToday', today: [] });
  });

  it.each(CHECKED_CONDITIONS)(
    'is check first with %s until it is cleared, and again when withdrawn',
    (condition) => {
      const asked = answered({ conditions: [condition] });
      expect(judge(asked)).toEqual({ kind: 'checkFirst', conditions: [condition] });
      const cleared = withClearance(asked, condition, NOW);
      expect(judge(cleared)).toEqual({ kind: 'adapted', conditions: [condition] });
      expect(judge(withClearance(cleared, condition, undefined))).toEqual(judge(asked));
    },
  );

  it.each(['notEveryToe', 'unsure'] as const)('is check first where touch is felt %s', (touch) => {
    expect(judge(answered({ touch }))).toEqual({ kind: 'checkFirst', conditions: ['numbness'] });
  });

  it('asks for every clearance that is missing', () => {
    const asked = answered({ conditions: ['pregnancy', 'pastClot', 'hip'] });
    expect(judge(withClearance(asked, 'pregnancy', NOW))).toEqual({
      kind: 'checkFirst',
      conditions: ['pastClot'],
    });
  });

  it('is adapted with any other condition', () => {
    for (const condition of CONDITIONS) {
      const asked = answered({ conditions: [condition] });
      const cleared = CHECKED_CONDITIONS.reduce((all, one) => withClearance(all, one, NOW), asked);
      expect(judge(cleared)).toEqual({ kind: 'adapted', conditions: [condition] });
    }
  });

  it('does not depend on the order of the answers', () => {
    fc.assert(
      fc.property(arbitraryAnswers, (answers) => {
        const other = {
          ...answers,
          today: answers.today.toReversed(),
          conditions: answers.conditions.toReversed(),
          clearances: answers.clearances.toReversed(),
        };
        expect(judge(other).kind).toBe(judge(answers).kind);
        expect(conditionsIn(other)).toEqual(conditionsIn(answers));
      }),
    );
  });

  it('never becomes milder when more applies', () => {
    const order = ['ready', 'adapted', 'notThisFoot', 'checkFirst', 'notToday'];
    const strictness = (answers: Answers) => order.indexOf(judge(answers).kind);
    fc.assert(
      fc.property(arbitraryAnswers, fc.constantFrom(...CONDITIONS), (answers, condition) => {
        const more = { ...answers, conditions: [...answers.conditions, condition] };
        expect(strictness(more)).toBeGreaterThanOrEqual(strictness(answers));
      }),
    );
  });
});

describe('a clearance', () => {
  it('goes with its condition', () => {
    const cleared = withClearance(answered({ conditions: ['surgery'] }), 'surgery', NOW);
    expect(withoutStaleClearances(cleared)).toBe(cleared);
    const gone = withoutStaleClearances({ ...cleared, conditions: [] });
    expect(judge({ ...gone, conditions: ['surgery'] }).kind).toBe('checkFirst');
  });

  it('stays while touch is not felt', () => {
    const cleared = withClearance(answered({ touch: 'unsure' }), 'numbness', NOW);
    expect(withoutStaleClearances(cleared)).toBe(cleared);
    expect(judge(cleared)).toEqual({ kind: 'adapted', conditions: ['numbness'] });
  });
});
