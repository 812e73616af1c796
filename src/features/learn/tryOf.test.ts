import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryAllowingAnswers, arbitraryAnswers } from '../../../tests/support/arbitraryAnswers.ts';
import { ROUTINES } from '../../content/routines.ts';
import { RULE_BOOK } from '../../content/safetyRules.ts';
import { MOVE_IDS } from '../../domain/move.ts';
import { isFirmer, leavesOut, maxPressure } from '../../domain/ruleBook.ts';
import { NOTHING_APPLIES } from '../../domain/safety.ts';
import { conditionsIn, judge } from '../../domain/verdict.ts';
import { tryOf } from './tryOf.ts';

const routineId = fc.constantFrom(...ROUTINES.map(({ id }) => id));
const moveId = fc.constantFrom(...MOVE_IDS);

describe('a move to be tried', () => {
  it('is never one that the answers rule out, nor firmer than they allow', () => {
    fc.assert(
      fc.property(
        moveId,
        routineId,
        fc.oneof(arbitraryAnswers, arbitraryAllowingAnswers),
        (id, chosen, answers) => {
          const found = tryOf(id, chosen, answers);
          if (!found) return;
          const conditions = conditionsIn(answers);
          expect(['notToday', 'checkFirst']).not.toContain(judge(answers).kind);
          expect(conditions.filter((one) => leavesOut(one, id, RULE_BOOK))).toEqual([]);
          expect(isFirmer(found.move.pressure, maxPressure(conditions, RULE_BOOK))).toBe(false);
          expect(found.routine.steps.map(({ move }) => move.id)).toContain(id);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('is there in every routine that has it where nothing applies', () => {
    for (const id of MOVE_IDS) {
      for (const { id: chosen, steps } of ROUTINES) {
        const found = tryOf(id, chosen, NOTHING_APPLIES);
        expect(found).toBeDefined();
        if (steps.some(({ move }) => move.id === id)) expect(found?.routine.id).toBe(chosen);
      }
    }
  });
});
