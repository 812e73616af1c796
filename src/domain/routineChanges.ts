import type { Foot } from './foot.ts';
import type { MoveId, Pressure } from './move.ts';
import { footMs, type Routine } from './routine.ts';
import { CAUTIONS, type Caution, isFirmer, leavesOut, maxPressure, type RuleBook } from './ruleBook.ts';
import type { Condition, FootTrouble } from './safety.ts';

/** One thing that is different from the routine as chosen, and why. */
export type RoutineChange =
  | { readonly kind: 'oneFoot'; readonly out: Foot; readonly troubles: readonly FootTrouble[] }
  | { readonly kind: 'swapped'; readonly to: 'roller' | 'hands'; readonly because: readonly Condition[] }
  | { readonly kind: 'leftOut'; readonly moves: readonly MoveId[]; readonly because: readonly Condition[] }
  | { readonly kind: 'lighter'; readonly to: Pressure; readonly because: readonly Condition[] }
  | { readonly kind: 'shorter'; readonly byMs: number }
  | { readonly kind: 'caution'; readonly caution: Caution; readonly because: readonly Condition[] };

/** What the person is told before they begin. */
export function changesFrom(
  chosen: Routine,
  base: Routine,
  made: Routine,
  feetWorked: number,
  conditions: readonly Condition[],
  book: RuleBook,
): readonly RoutineChange[] {
  const byMs = feetWorked * (footMs(chosen) - footMs(made));
  return [
    ...swapFrom(chosen, base, conditions, book),
    ...leftOutFrom(base, conditions, book),
    ...lighterFrom(base, conditions, book),
    ...(byMs > 0 ? [{ kind: 'shorter', byMs } as const] : []),
    ...cautionsFrom(base, conditions, book),
  ];
}

function swapFrom(
  chosen: Routine,
  base: Routine,
  conditions: readonly Condition[],
  book: RuleBook,
): readonly RoutineChange[] {
  if (base === chosen) return [];
  const to = base.steps.some(({ move }) => book.rollerMoves.includes(move.id)) ? 'roller' : 'hands';
  const because = conditions.filter((condition) => {
    const { prefersRoller, rollerAllowed } = book.rules[condition];
    return to === 'roller' ? prefersRoller : !rollerAllowed;
  });
  return [{ kind: 'swapped', to, because }];
}

/** Every move that is left out once, beside those that have the same reasons. */
function leftOutFrom(
  base: Routine,
  conditions: readonly Condition[],
  book: RuleBook,
): readonly RoutineChange[] {
  const moves = [...new Set(base.steps.map(({ move }) => move.id))];
  const reasonsOf = (move: MoveId) => conditions.filter((one) => leavesOut(one, move, book));
  const isSame = (some: readonly Condition[], others: readonly Condition[]) => some.join() === others.join();
  const all = moves.map(reasonsOf);
  const each = all.filter((because, i) => all.findIndex((other) => isSame(other, because)) === i);
  return each
    .filter((because) => because.length > 0)
    .map((because) => ({
      kind: 'leftOut',
      moves: moves.filter((move) => isSame(reasonsOf(move), because)),
      because,
    }));
}

function lighterFrom(
  base: Routine,
  conditions: readonly Condition[],
  book: RuleBook,
): readonly RoutineChange[] {
  const to = maxPressure(conditions, book);
  const isLighter = base.steps.some(
    ({ move }) =>
      isFirmer(move.pressure, to) && !conditions.some((condition) => leavesOut(condition, move.id, book)),
  );
  const because = conditions.filter((condition) => book.rules[condition].maxPressure === to);
  return isLighter ? [{ kind: 'lighter', to, because }] : [];
}

function cautionsFrom(
  base: Routine,
  conditions: readonly Condition[],
  book: RuleBook,
): readonly RoutineChange[] {
  const byHand = base.steps.some(({ move }) => !isOnRoller(move.id, book));
  return CAUTIONS.flatMap((caution): readonly RoutineChange[] => {
    const because = conditions.filter((condition) => book.rules[condition].cautions.includes(caution));
    const applies = caution !== 'footOnStool' || byHand;
    return because.length > 0 && applies ? [{ kind: 'caution', caution, because }] : [];
  });
}

function isOnRoller(move: MoveId, book: RuleBook): boolean {
  return book.rollerMoves.includes(move) || book.stillMoves.includes(move);
}
