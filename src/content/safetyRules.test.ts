import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryAllowingAnswers, arbitraryAnswers } from '../../tests/support/arbitraryAnswers.ts';
import { arbitraryFreshPlan } from '../../tests/support/arbitraryPlans.ts';
import { adapt, clearPlan, clearUnchanged } from '../domain/adaptation.ts';
import { segmentClips } from '../domain/clip.ts';
import { FEET, type Foot } from '../domain/foot.ts';
import { MOVE_IDS, type MoveId, type Region } from '../domain/move.ts';
import type { SessionPlan } from '../domain/plan.ts';
import { HAND_POSTURES, POSTURES, type Posture } from '../domain/posture.ts';
import { postureFor, posturesFor } from '../domain/postureFor.ts';
import { layCounts } from '../domain/rhythm.ts';
import { isRolled } from '../domain/roller.ts';
import { footMs, type Routine } from '../domain/routine.ts';
import { isFirmer, leavesOut, maxPressure } from '../domain/ruleBook.ts';
import {
  type Answers,
  CHECKED_CONDITIONS,
  CONDITIONS,
  type Condition,
  NOTHING_APPLIES,
} from '../domain/safety.ts';
import { compileTimeline, isMove } from '../domain/timeline.ts';
import { conditionsIn, feetOut, judge } from '../domain/verdict.ts';
import { BREATHING } from './breathing.ts';
import { MOVES } from './moves.ts';
import { ROUTINES, routineById } from './routines.ts';
import { RULE_BOOK } from './safetyRules.ts';

const BOTH: readonly (readonly Foot[])[] = [['left', 'right'], ['right', 'left'], ['left'], ['right']];
const builtIn: fc.Arbitrary<SessionPlan> = fc.record({
  routine: fc.constantFrom<Routine>(...ROUTINES),
  feet: fc.constantFrom(...BOTH),
  switchGate: fc.constant('byItself' as const),
  extensions: fc.constant([]),
});
/** The built-in routines, and any that a person could put together or a link could bring. */
const arbitraryRoutinePlan = fc.oneof(builtIn, arbitraryFreshPlan);

const movesIn = (plan: SessionPlan) => compileTimeline(plan).segments.filter(isMove);
const having = (...conditions: readonly Condition[]): Answers => ({
  ...NOTHING_APPLIES,
  conditions,
  clearances: CHECKED_CONDITIONS.map((condition) => ({ condition, clearedAt: 1 })),
});
const named = (id: string): Routine => {
  const routine = routineById(id);
  if (!routine) throw new Error(`No routine ${id}`);
  return routine;
};
function adapted(id: string, ...conditions: readonly Condition[]) {
  const result = adapt(named(id), having(...conditions), FEET, RULE_BOOK);
  if (result.kind === 'blocked') throw new Error(`Blocked: ${result.why.kind}`);
  return result;
}
const moveIds = (routine: Routine) => routine.steps.map(({ move }) => move.id);

describe('no answers and no routine', () => {
  it('let a ruled-out move, pressure or foot reach a timeline', () => {
    fc.assert(
      fc.property(arbitraryRoutinePlan, arbitraryAllowingAnswers, (plan, answers) => {
        const result = clearPlan(plan, answers, RULE_BOOK);
        if (result.kind === 'blocked') return;
        const conditions = conditionsIn(answers);
        const most = maxPressure(conditions, RULE_BOOK);
        for (const { foot, step } of movesIn(result.plan)) {
          expect(feetOut(answers)).not.toContain(foot);
          expect(plan.feet).toContain(foot);
          expect(isFirmer(step.move.pressure, most)).toBe(false);
          expect(conditions.filter((one) => leavesOut(one, step.move.id, RULE_BOOK))).toEqual([]);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('get a session past a verdict that blocks it, in whatever order they are given', () => {
    fc.assert(
      fc.property(arbitraryRoutinePlan, arbitraryAnswers, (plan, answers) => {
        const { kind } = judge(answers);
        fc.pre(kind === 'notToday' || kind === 'checkFirst');
        const turned = {
          ...answers,
          today: answers.today.toReversed(),
          conditions: answers.conditions.toReversed(),
          clearances: answers.clearances.toReversed(),
        };
        for (const given of [answers, turned]) {
          expect(clearPlan(plan, given, RULE_BOOK)).toMatchObject({ kind: 'blocked', why: { kind } });
          expect(clearUnchanged(plan, given, RULE_BOOK)).toBeUndefined();
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('are changed more by adapting twice', () => {
    fc.assert(
      fc.property(arbitraryRoutinePlan, arbitraryAllowingAnswers, (plan, answers) => {
        const once = clearPlan(plan, answers, RULE_BOOK);
        if (once.kind === 'blocked') return;
        const twice = clearPlan(once.plan, answers, RULE_BOOK);
        expect(twice).toMatchObject({ kind: 'cleared', plan: once.plan });
        if (twice.kind === 'blocked') return;
        expect(twice.adapted.changes.every(({ kind }) => kind === 'caution')).toBe(true);
        expect(clearUnchanged(once.plan, answers, RULE_BOOK)).toBe(once.plan);
      }),
      { numRuns: 1_000 },
    );
  });

  it('let a routine forget what it does without', () => {
    fc.assert(
      fc.property(builtIn, arbitraryAllowingAnswers, (plan, answers) => {
        const result = clearPlan(plan, answers, RULE_BOOK);
        if (result.kind === 'blocked') return;
        const { routine } = result.plan;
        const kept = moveIds(routine);
        const missing = moveIds(named(routine.id)).filter((id) => !kept.includes(id));
        expect(routine.omits ?? []).toEqual([...new Set(missing)]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('leave the feet unequal, unless one is out, or a total untrue', () => {
    fc.assert(
      fc.property(arbitraryRoutinePlan, arbitraryAllowingAnswers, (plan, answers) => {
        const result = clearPlan(plan, answers, RULE_BOOK);
        if (result.kind === 'blocked') return;
        const { routine, feet, changes } = result.adapted;
        const { handsOnMs } = compileTimeline(result.plan);
        expect(handsOnMs).toBe(feet.length * footMs(routine));
        const shorter = changes.flatMap((change) => (change.kind === 'shorter' ? [change.byMs] : []));
        expect(handsOnMs + (shorter[0] ?? 0)).toBe(feet.length * footMs(plan.routine));
        expect(feet).toEqual(plan.feet.filter((foot) => !feetOut(answers).includes(foot)));
        const perFoot = feet.map((foot) =>
          movesIn(result.plan)
            .filter((move) => move.foot === foot)
            .map(({ step }) => step),
        );
        for (const steps of perFoot) expect(steps).toEqual(perFoot[0]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('tell of a move that is left out more than once, or of one without all its reasons', () => {
    fc.assert(
      fc.property(arbitraryRoutinePlan, arbitraryAllowingAnswers, (plan, answers) => {
        const result = clearPlan(plan, answers, RULE_BOOK);
        if (result.kind === 'blocked') return;
        const told = result.adapted.changes.flatMap((change) =>
          change.kind === 'leftOut' ? change.moves.map((move) => ({ move, because: change.because })) : [],
        );
        expect(new Set(told.map(({ move }) => move)).size).toBe(told.length);
        for (const { move, because } of told) {
          expect(because).toEqual(conditionsIn(answers).filter((one) => leavesOut(one, move, RULE_BOOK)));
        }
        const swapped = result.adapted.changes.some(({ kind }) => kind === 'swapped');
        const kept = moveIds(result.plan.routine);
        const gone = moveIds(plan.routine).filter((move) => !kept.includes(move));
        if (!swapped) expect(new Set(told.map(({ move }) => move))).toEqual(new Set(gone));
      }),
      { numRuns: 500 },
    );
  });

  it('make a move longer than it may be, unless it was', () => {
    fc.assert(
      fc.property(builtIn, arbitraryAllowingAnswers, ({ routine }, answers) => {
        const result = adapt(routine, answers, FEET, RULE_BOOK);
        if (result.kind === 'blocked') return;
        const longest = (steps: Routine['steps'], id: MoveId) =>
          Math.max(0, ...steps.filter(({ move }) => move.id === id).map(({ durationMs }) => durationMs));
        for (const { move, durationMs } of result.routine.steps) {
          const was = Math.max(...ROUTINES.map(({ steps }) => longest(steps, move.id)));
          expect(durationMs).toBeLessThanOrEqual(Math.max(RULE_BOOK.maxMs[move.id], was));
          expect(durationMs % 1_000).toBe(0);
        }
      }),
    );
  });

  it.each([
    ['bunion', ['sole', 'ball', 'line1', 'pads', 'pad1', 'toes', 'toe1', 'gap1', 'tip1']],
    ['soreHeel', ['sole', 'heel', 'tendon', 'line1', 'line2', 'line3', 'line4', 'line5']],
  ] as const satisfies readonly (readonly [Condition, readonly Region[]])[])(
    'lead a hand or a roller onto the part that is to be left out, with %s',
    (condition, part) => {
      const off: readonly Region[] = part;
      fc.assert(
        fc.property(builtIn, arbitraryAllowingAnswers, (plan, given) => {
          const answers = { ...given, conditions: [...new Set([...given.conditions, condition])] };
          const result = clearPlan(plan, answers, RULE_BOOK);
          if (result.kind === 'blocked') return;
          const reached = movesIn(result.plan).flatMap(({ step, counts }) => [
            step.move.region,
            ...counts.map(({ region }) => region),
          ]);
          expect(reached.filter((region) => off.includes(region))).toEqual([]);
        }),
        { numRuns: 500 },
      );
    },
  );

  it('make the guide speak of its usual pressure where it is to be less', () => {
    fc.assert(
      fc.property(builtIn, arbitraryAllowingAnswers, (plan, answers) => {
        const result = clearPlan(plan, answers, RULE_BOOK);
        if (result.kind === 'blocked') return;
        for (const move of movesIn(result.plan)) {
          const eased = isFirmer(MOVES[move.step.move.id].pressure, move.step.move.pressure);
          expect(segmentClips(move)[1].endsWith('.instruction')).toBe(!eased);
        }
      }),
    );
  });
});

describe('no posture', () => {
  it('is offered or taken that an answer rules out, and there is always one', () => {
    fc.assert(
      fc.property(
        arbitraryRoutinePlan,
        arbitraryAllowingAnswers,
        fc.constantFrom(...POSTURES),
        (plan, answers, chosen) => {
          const result = clearPlan(plan, answers, RULE_BOOK);
          if (result.kind === 'blocked') return;
          const { routine } = result.plan;
          const rules = conditionsIn(answers).map((condition) => RULE_BOOK.rules[condition]);
          const mayBe = (posture: Posture) =>
            posture === 'roller'
              ? rules.every(({ rollerAllowed }) => rollerAllowed)
              : rules.every(({ postures }) => postures.includes(posture));
          const offered = posturesFor(plan.routine, answers, RULE_BOOK);
          const taken = postureFor(routine, chosen, answers, RULE_BOOK);
          expect(offered.length).toBeGreaterThan(0);
          expect([...offered, taken].filter((posture) => !mayBe(posture))).toEqual([]);
          expect(taken === 'roller').toBe(isRolled(routine, RULE_BOOK));
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('other than the roller is left to hip precautions, or to a short reach that may have one', () => {
    for (const condition of ['hip', 'shortReach'] as const) {
      for (const routine of ROUTINES) {
        expect(posturesFor(routine, having(condition), RULE_BOOK)).toEqual(['roller']);
        expect(
          postureFor(adapted(routine.id, condition).routine, 'thigh', having(condition), RULE_BOOK),
        ).toBe('roller');
      }
    }
    const noRoller = having('shortReach', 'bloodThinners');
    expect(posturesFor(named('deep'), noRoller, RULE_BOOK)).toEqual(['stool']);
    expect(postureFor(named('deep'), 'thigh', noRoller, RULE_BOOK)).toBe('stool');
  });

  it('is missing where nothing applies, and by hand all are there where the roller is ruled out', () => {
    expect(posturesFor(named('deep'), NOTHING_APPLIES, RULE_BOOK)).toEqual([...POSTURES]);
    expect(posturesFor(named('roller'), NOTHING_APPLIES, RULE_BOOK)).toEqual(['roller']);
    expect(posturesFor(named('roller'), having('diabetes'), RULE_BOOK)).toEqual([...HAND_POSTURES]);
  });
});

describe('every single condition and every pair', () => {
  const pairs = CONDITIONS.flatMap((one, i) => CONDITIONS.slice(i).map((other) => [one, other] as const));
  it.each(ROUTINES)('is kept in $id', (routine) => {
    for (const pair of pairs) {
      const result = adapt(routine, having(...pair), FEET, RULE_BOOK);
      if (result.kind === 'blocked') {
        expect(result.why.kind).toBe('nothingLeft');
        expect(pair.some((one) => RULE_BOOK.rules[one].postures.length === 0)).toBe(true);
        continue;
      }
      const most = maxPressure(pair, RULE_BOOK);
      for (const { move } of result.routine.steps) {
        expect(pair.some((one) => leavesOut(one, move.id, RULE_BOOK))).toBe(false);
        expect(isFirmer(move.pressure, most)).toBe(false);
      }
    }
  });
});

describe('the changes of the facts', () => {
  it('are none where nothing applies', () => {
    for (const routine of ROUTINES) {
      const result = adapt(routine, NOTHING_APPLIES, FEET, RULE_BOOK);
      expect(result).toEqual({ kind: 'adapted', routine, feet: FEET, changes: [] });
    }
  });

  it('with blood thinners are light pressure, no knuckles, no holds, no roller', () => {
    const { routine, changes } = adapted('nightly', 'bloodThinners');
    expect(moveIds(routine)).toEqual([
      'settle',
      'spreadOil',
      'drawAchilles',
      'thumbLines',
      'toePads',
      'rotateToes',
      'partToes',
      'bendToes',
      'longStrokes',
    ]);
    expect(routine.steps.every(({ move }) => move.pressure === 'light')).toBe(true);
    expect(changes).toEqual([
      { kind: 'leftOut', moves: ['knuckleKnead', 'archHold'], because: ['bloodThinners'] },
      { kind: 'lighter', to: 'light', because: ['bloodThinners'] },
    ]);
    expect(footMs(routine)).toBe(300_000);
  });

  it('give the roller back to the hands where it is ruled out', () => {
    const { routine, changes } = adapted('roller', 'bloodThinners');
    expect(changes[0]).toEqual({ kind: 'swapped', to: 'hands', because: ['bloodThinners'] });
    expect(moveIds(routine)).not.toContain('rollHold');
    expect(footMs(routine)).toBe(150_000);
  });

  it('in a cleared pregnancy are light, without the moves 2, 5 and 6', () => {
    const { routine } = adapted('deep', 'pregnancy');
    const gone: readonly MoveId[] = ['drawAchilles', 'archHold', 'toePads', 'heelEdgeTips'];
    expect(moveIds(routine).filter((id) => gone.includes(id))).toEqual([]);
    expect(routine.steps.every(({ move }) => move.pressure === 'light')).toBe(true);
  });

  it.each(['osteoporosis', 'severeOsteoporosis'] as const)(
    'with %s are light, no toe pulls, no knuckles',
    (one) => {
      const { routine } = adapted('fifteen', one);
      const gone: readonly MoveId[] = ['rotateToes', 'partToes', 'bendToes', 'knuckleKnead'];
      expect(moveIds(routine).filter((id) => gone.includes(id))).toEqual([]);
      expect(routine.steps.every(({ move }) => move.pressure === 'light')).toBe(true);
    },
  );

  it('at a sore Achilles leave it out, and give its time back', () => {
    const { routine, changes } = adapted('nightly', 'achilles');
    expect(changes).toEqual([{ kind: 'leftOut', moves: ['drawAchilles'], because: ['achilles'] }]);
    expect(footMs(routine)).toBe(300_000);
  });

  it.each([
    ['quick', 'roller', 300_000],
    ['nightly', 'roller-10', 600_000],
    ['deep', 'roller-10', 1_040_000],
  ] as const)('with hip precautions turn %s into %s, as long as it can be', (id, to, totalMs) => {
    const { routine, changes } = adapted(id, 'hip');
    expect(routine.id).toBe(to);
    expect(2 * footMs(routine)).toBe(totalMs);
    expect(changes.some(({ kind }) => kind === 'shorter')).toBe(totalMs < 2 * footMs(named(id)));
  });

  it('with hip precautions are no session where the roller is ruled out', () => {
    const result = adapt(named('nightly'), having('hip', 'diabetes'), FEET, RULE_BOOK);
    expect(result).toEqual({
      kind: 'blocked',
      why: { kind: 'nothingLeft', conditions: ['diabetes', 'hip'] },
    });
  });

  it('with sore thumbs and no roller leave the thumbs their rest', () => {
    const { routine } = adapted('nightly', 'soreThumbs', 'diabetes');
    expect(moveIds(routine)).not.toContain('thumbLines');
    expect(moveIds(routine)).not.toContain('rollHold');
  });

  it('keep the time of one foot when the other is out', () => {
    const answers: Answers = { ...NOTHING_APPLIES, feet: { left: ['brokenSkin'], right: [] } };
    expect(adapt(named('nightly'), answers, FEET, RULE_BOOK)).toEqual({
      kind: 'adapted',
      routine: named('nightly'),
      feet: ['right'],
      changes: [{ kind: 'oneFoot', out: 'left', troubles: ['brokenSkin'] }],
    });
    expect(adapt(named('nightly'), answers, ['left'], RULE_BOOK)).toMatchObject({
      kind: 'blocked',
      why: { kind: 'notThisFoot', out: 'left' },
    });
  });

  it('say that a routine got shorter where its moves cannot take the time', () => {
    const { changes } = adapted('deep', 'pregnancy');
    expect(changes.find(({ kind }) => kind === 'shorter')).toBeDefined();
  });
});

describe('a session to be continued', () => {
  const plan: SessionPlan = {
    routine: named('nightly'),
    feet: FEET,
    switchGate: 'byItself',
    extensions: [{ segmentIndex: 1, offsetMs: 0, extraMs: 15_000 }],
  };

  it('goes on as it is where the answers allow all of it', () => {
    expect(clearUnchanged(plan, NOTHING_APPLIES, RULE_BOOK)).toBe(plan);
    expect(clearUnchanged(plan, having('allergy'), RULE_BOOK)).toBe(plan);
  });

  it.each(['achilles', 'bloodThinners', 'hip', 'varicoseVeins'] as const)(
    'does not where there is now %s',
    (one) => {
      expect(clearUnchanged(plan, having(one), RULE_BOOK)).toBeUndefined();
    },
  );

  it('does not on a foot that is out', () => {
    const answers: Answers = { ...NOTHING_APPLIES, feet: { left: [], right: ['injury'] } };
    expect(clearUnchanged(plan, answers, RULE_BOOK)).toBeUndefined();
  });

  it('is not fooled by a move that was renamed a pressure it does not have', () => {
    const forged = plan.routine.steps.map((step) => ({
      ...step,
      move: { ...step.move, region: 'foot' as const, pressure: 'light' as const },
    }));
    const routine = { ...plan.routine, steps: forged };
    expect(clearUnchanged({ ...plan, routine }, having('bloodThinners'), RULE_BOOK)).toBeUndefined();
  });
});

describe('the rule book', () => {
  it('names every move of the roller', () => {
    const onRoller = named('roller').steps.map(({ move }) => move.id);
    expect([...RULE_BOOK.rollerMoves, 'settle'].toSorted()).toEqual([...onRoller].toSorted());
  });

  it('bounds every move', () => {
    expect(Object.keys(RULE_BOOK.maxMs).toSorted()).toEqual([...MOVE_IDS].toSorted());
  });
});

describe('the breathing alone', () => {
  it('is breaths in and out and nothing else, ten seconds each', () => {
    const counts = layCounts(BREATHING.rhythm, 'foot', 0, BREATHING.durationMs);
    expect(new Set(counts.map(({ kind }) => kind))).toEqual(new Set(['breathIn', 'breathOut']));
    expect(counts.filter(({ kind }) => kind === 'breathIn')).toHaveLength(12);
    expect(counts.at(-1)?.endMs).toBe(BREATHING.durationMs);
  });
});
