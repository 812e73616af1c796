import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryAnswers } from '../../tests/support/arbitraryAnswers.ts';
import { FEET } from './foot.ts';
import { mergedAnswers } from './mergedAnswers.ts';
import { type Answers, NOTHING_APPLIES } from './safety.ts';
import { conditionsIn, withoutStaleClearances } from './verdict.ts';

const answered = (patch: Partial<Answers>): Answers => ({ ...NOTHING_APPLIES, ...patch });

describe('newer answers and a draft of older ones', () => {
  it('lose no trouble that the newer ones name, nor one that the draft added', () => {
    fc.assert(
      fc.property(arbitraryAnswers, arbitraryAnswers, arbitraryAnswers, (newer, draft, older) => {
        const merged = mergedAnswers(newer, draft, older);
        const added = <T>(list: readonly T[], before: readonly T[]) =>
          list.filter((one) => !before.includes(one));
        expect(merged.today).toEqual(
          expect.arrayContaining([...newer.today, ...added(draft.today, older.today)]),
        );
        for (const foot of FEET) {
          expect(merged.feet[foot]).toEqual(
            expect.arrayContaining([...newer.feet[foot], ...added(draft.feet[foot], older.feet[foot])]),
          );
        }
        expect(conditionsIn(merged)).toEqual(expect.arrayContaining([...conditionsIn(newer)]));
        expect(merged.conditions).toEqual(
          expect.arrayContaining([...added(draft.conditions, older.conditions)]),
        );
      }),
    );
  });

  it('name nothing twice, and clear nothing that the newer ones do not clear', () => {
    fc.assert(
      fc.property(arbitraryAnswers, arbitraryAnswers, arbitraryAnswers, (newer, draft, older) => {
        const { today, conditions, clearances } = mergedAnswers(newer, draft, older);
        expect(new Set(today).size).toBe(today.length);
        expect(new Set(conditions).size).toBe(conditions.length);
        for (const clearance of clearances) expect(newer.clearances).toContain(clearance);
      }),
    );
  });

  it('are the newer ones where nothing was touched in the draft', () => {
    fc.assert(
      fc.property(arbitraryAnswers, arbitraryAnswers, (newer, older) => {
        const untouched = { ...older, clearances: older.clearances };
        expect(mergedAnswers(newer, untouched, older)).toEqual(withoutStaleClearances(newer));
      }),
    );
  });

  it('keep the doubt about touch from either side', () => {
    const sure = answered({});
    const unsure = answered({ touch: 'unsure' });
    expect(mergedAnswers(sure, unsure, sure).touch).toBe('unsure');
    expect(mergedAnswers(unsure, sure, unsure).touch).toBe('unsure');
  });

  it('keep a clearance withdrawn that either side withdrew', () => {
    const cleared = answered({
      conditions: ['pregnancy'],
      clearances: [{ condition: 'pregnancy', clearedAt: 1 }],
    });
    const withdrawn = { ...cleared, clearances: [] };
    expect(mergedAnswers(cleared, withdrawn, cleared).clearances).toEqual([]);
    expect(mergedAnswers(withdrawn, cleared, cleared).clearances).toEqual([]);
  });
});
