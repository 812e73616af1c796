import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOVES } from '../../src/content/moves.ts';
import { ROUTINES } from '../../src/content/routines.ts';
import { RULE_BOOK } from '../../src/content/safetyRules.ts';
import { clearPlan } from '../../src/domain/adaptation.ts';
import { isEased, segmentClips } from '../../src/domain/clip.ts';
import { MOVE_IDS, type Move, PRESSURES } from '../../src/domain/move.ts';
import type { SessionPlan } from '../../src/domain/plan.ts';
import type { Routine } from '../../src/domain/routine.ts';
import { isFirmer } from '../../src/domain/ruleBook.ts';
import { compileTimeline, isMove } from '../../src/domain/timeline.ts';
import { instructionOf } from '../../src/features/session/instructionOf.ts';
import { voiceLines } from '../../src/i18n/en/voice.ts';
import { en } from '../../src/i18n/messages.ts';
import { arbitraryAllowingAnswers } from '../support/arbitraryAnswers.ts';
import { arbitraryFreshPlan } from '../support/arbitraryPlans.ts';

/** All that asks for more than laying on, stroking, touching. */
const ASKS_FOR_MORE =
  /\b(firm|press|pinch|sink the|knead|push|squeez|pull|stretch|gentl|weight of|into each)/i;
/** What says that it is not to be so. */
const BOUNDS = /no firmer than stroking|ease the thumb off|well before it stretches/gi;

const asksForMore = (words: string) => ASKS_FOR_MORE.test(words.replace(BOUNDS, ''));

const builtIn: fc.Arbitrary<SessionPlan> = fc.record({
  routine: fc.constantFrom<Routine>(...ROUTINES),
  feet: fc.constant(['left', 'right'] as const),
  switchGate: fc.constant('byItself' as const),
  extensions: fc.constant([]),
});

describe('where only light pressure is allowed', () => {
  it.each(['Press gently.', 'Pinch only the sides.', 'Firm enough to feel good.', 'Knead heel and arch.'])(
    '"%s" asks for more',
    (words) => {
      expect(asksForMore(words)).toBe(true);
    },
  );

  it.each(MOVE_IDS)('%s asks for no more, shown or spoken', (id) => {
    const move: Move = { ...MOVES[id], pressure: 'light' };
    expect(asksForMore(instructionOf(en, move))).toBe(false);
  });

  it('no routine and no answers make the guide ask for more, and it says what it shows', () => {
    fc.assert(
      fc.property(fc.oneof(builtIn, arbitraryFreshPlan), arbitraryAllowingAnswers, (plan, answers) => {
        const result = clearPlan(plan, answers, RULE_BOOK);
        if (result.kind === 'blocked') return;
        for (const segment of compileTimeline(result.plan).segments.filter(isMove)) {
          const shown = instructionOf(en, segment.step.move);
          expect(voiceLines[segmentClips(segment)[1]]).toBe(shown);
          if (segment.step.move.pressure === 'light') expect(asksForMore(shown)).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('the usual words are given up exactly where a move is done with less than its usual pressure', () => {
    for (const id of MOVE_IDS) {
      for (const pressure of PRESSURES) {
        expect(isEased({ ...MOVES[id], pressure })).toBe(isFirmer(MOVES[id].pressure, pressure));
      }
    }
  });
});
