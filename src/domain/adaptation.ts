import type { Foot } from './foot.ts';
import type { Pressure } from './move.ts';
import type { ClearedPlan, SessionPlan } from './plan.ts';
import { handPosturesFor } from './postureFor.ts';
import { isRolled, lasting, onRoller } from './roller.ts';
import { footMs, type Routine, type Step } from './routine.ts';
import { changesFrom, type RoutineChange } from './routineChanges.ts';
import { isFirmer, leavesOut, maxPressure, type RuleBook } from './ruleBook.ts';
import type { Answers, Condition } from './safety.ts';
import { type AskedAt, dueAt, type Moment } from './safetyDue.ts';
import { stretched } from './stepTimes.ts';
import { conditionsIn, feetOut, judge, type Verdict } from './verdict.ts';

/** Why nothing can be guided: the verdict, or no move of the routine is left. */
export type Blocked = {
  readonly kind: 'blocked';
  readonly why:
    | Extract<Verdict, { kind: 'notToday' | 'checkFirst' | 'notThisFoot' }>
    | { readonly kind: 'nothingLeft'; readonly conditions: readonly Condition[] };
};

/** A routine as it may be guided, on the feet that may be worked. */
export interface Adapted {
  readonly kind: 'adapted';
  readonly routine: Routine;
  readonly feet: readonly Foot[];
  readonly changes: readonly RoutineChange[];
}

/** Changes a routine as the answers ask; the strictest answer wins, and adapting twice changes no more. */
export function adapt(
  routine: Routine,
  answers: Answers,
  feet: readonly Foot[],
  book: RuleBook,
): Adapted | Blocked {
  const verdict = judge(answers);
  if (verdict.kind === 'notToday' || verdict.kind === 'checkFirst') return { kind: 'blocked', why: verdict };
  const out = feetOut(answers);
  const worked = feet.filter((foot) => !out.includes(foot));
  if (verdict.kind === 'notThisFoot' && worked.length === 0) return { kind: 'blocked', why: verdict };

  const conditions = conditionsIn(answers);
  const base = onItsWay(routine, conditions, book);
  const kept = base && keptOf(base, conditions, book);
  if (!kept) return { kind: 'blocked', why: { kind: 'nothingLeft', conditions } };
  const filled = stretched(kept, footMs(routine), book.maxMs);
  const oneFoot: readonly RoutineChange[] =
    verdict.kind === 'notThisFoot' && worked.length < feet.length
      ? [{ kind: 'oneFoot', out: verdict.out, troubles: verdict.troubles }]
      : [];
  return {
    kind: 'adapted',
    routine: filled,
    feet: worked,
    changes: [...oneFoot, ...changesFrom(routine, base, filled, worked.length, conditions, book)],
  };
}

/** A plan that may begin, with what was changed in it; or why none may. */
export function clearPlan(
  plan: SessionPlan,
  answers: Answers,
  book: RuleBook,
): { readonly kind: 'cleared'; readonly plan: ClearedPlan; readonly adapted: Adapted } | Blocked {
  const adapted = adapt(plan.routine, answers, plan.feet, book);
  if (adapted.kind === 'blocked') return adapted;
  const { routine, feet } = adapted;
  // Additions count the segments of the plan they were made in.
  const extensions = isSame(adapted, plan) ? plan.extensions : [];
  return { kind: 'cleared', plan: { ...plan, routine, feet, extensions } as ClearedPlan, adapted };
}

/** The very same plan where the answers ask for no change in it; undefined where they do. */
export function clearUnchanged(plan: SessionPlan, answers: Answers, book: RuleBook): ClearedPlan | undefined {
  const adapted = adapt(plan.routine, answers, plan.feet, book);
  return adapted.kind === 'adapted' && isSame(adapted, plan) ? (plan as ClearedPlan) : undefined;
}

/** The plan of a session to be continued, where its questions are still answered and allow all of it. */
export function clearToContinue(
  plan: SessionPlan,
  { answers, askedAt }: { readonly answers: Answers; readonly askedAt: AskedAt },
  moment: Moment,
  book: RuleBook,
): ClearedPlan | undefined {
  return dueAt(askedAt, moment) === 'nothing' ? clearUnchanged(plan, answers, book) : undefined;
}

/** Moves, pressures, seconds, rounds and feet as in the plan; rhythms are never changed. */
function isSame({ routine, feet }: Adapted, plan: SessionPlan): boolean {
  return (
    routine.rounds === plan.routine.rounds &&
    routine.steps.length === plan.routine.steps.length &&
    feet.length === plan.feet.length &&
    routine.steps.every((step, i) => {
      const before = plan.routine.steps[i];
      return (
        before?.move.id === step.move.id &&
        before.move.pressure === step.move.pressure &&
        before.durationMs === step.durationMs
      );
    })
  );
}

/** The routine, or one on the roller or by hand in its place; undefined where neither may be. */
function onItsWay(routine: Routine, conditions: readonly Condition[], book: RuleBook): Routine | undefined {
  const rules = conditions.map((condition) => book.rules[condition]);
  const rollerAllowed = rules.every((rule) => rule.rollerAllowed);
  const onlyRoller = handPosturesFor(conditions, book).length === 0;
  if (onlyRoller && !rollerAllowed) return undefined;
  if (routine.steps.every(({ move }) => book.stillMoves.includes(move.id))) return routine;
  if (!rollerAllowed) return isRolled(routine, book) ? lasting(book.hands, footMs(routine)) : routine;
  return onlyRoller || rules.some((rule) => rule.prefersRoller) ? onRoller(routine, book) : routine;
}

/** Leaves out and caps; undefined where no hand would be laid on. */
function keptOf(base: Routine, conditions: readonly Condition[], book: RuleBook): Routine | undefined {
  const most = maxPressure(conditions, book);
  const isOut = ({ move }: Step) => conditions.some((condition) => leavesOut(condition, move.id, book));
  const steps = base.steps.filter((step) => !isOut(step)).map((step) => capped(step, most));
  if (steps.every(({ move }) => book.stillMoves.includes(move.id))) return undefined;
  const out = base.steps.filter(isOut).map(({ move }) => move.id);
  if (out.length > 0) return { ...base, steps, omits: [...new Set([...(base.omits ?? []), ...out])] };
  return steps.every((step, i) => step === base.steps[i]) ? base : { ...base, steps };
}

function capped(step: Step, most: Pressure): Step {
  return isFirmer(step.move.pressure, most) ? { ...step, move: { ...step.move, pressure: most } } : step;
}
