import type { MoveId, Pressure } from './move.ts';
import { PRESSURES } from './move.ts';
import type { HandPosture } from './posture.ts';
import type { RollerKit } from './roller.ts';
import type { Routine } from './routine.ts';
import type { Condition } from './safety.ts';

/** What to take care of that no move can leave out. */
export const CAUTIONS = [
  'lookAtFeet',
  'noCreamBetweenToes',
  'keepOffVeins',
  'keepOffSpots',
  'washHands',
  'checkOil',
  'painlessCircles',
  'noForwardBend',
  'footOnStool',
] as const;
export type Caution = (typeof CAUTIONS)[number];

/** What one condition changes; several together are as strict as the strictest. */
export interface Rule {
  readonly leaveOut: readonly MoveId[];
  readonly maxPressure: Pressure;
  readonly rollerAllowed: boolean;
  /** The ways to sit that are left where the hands work; none where only the roller is. */
  readonly postures: readonly HandPosture[];
  /** Whether the roller takes the hands' place where nothing else rules it out. */
  readonly prefersRoller: boolean;
  readonly cautions: readonly Caution[];
}

/** All that adapting needs to know of the technique; content fills it. */
export interface RuleBook extends RollerKit {
  readonly rules: Readonly<Record<Condition, Rule>>;
  /** The longest a move may grow to when it is given another's time, in ms. */
  readonly maxMs: Readonly<Record<MoveId, number>>;
  /** What to change over to where the roller is ruled out, shortest first. */
  readonly hands: readonly [Routine, ...Routine[]];
}

/** Whether a condition rules a move out, by itself or with the roller. */
export function leavesOut(condition: Condition, move: MoveId, book: RuleBook): boolean {
  const rule = book.rules[condition];
  return rule.leaveOut.includes(move) || (!rule.rollerAllowed && book.rollerMoves.includes(move));
}

/** The firmest pressure that every condition allows. */
export function maxPressure(conditions: readonly Condition[], book: RuleBook): Pressure {
  return conditions
    .map((condition) => book.rules[condition].maxPressure)
    .reduce((least, pressure) => (isFirmer(least, pressure) ? pressure : least), 'moderate');
}

/** Whether one pressure is more than another. */
export function isFirmer(pressure: Pressure, than: Pressure): boolean {
  return PRESSURES.indexOf(pressure) > PRESSURES.indexOf(than);
}
