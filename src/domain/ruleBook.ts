import type { MoveId, Pressure } from './move.ts';
import { PRESSURES } from './move.ts';
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

/** Which way of working a condition asks for, least to most. */
export const WAYS = ['any', 'rollerIfAllowed', 'rollerOnly'] as const;
export type Way = (typeof WAYS)[number];

/** What one condition changes; several together are as strict as the strictest. */
export interface Rule {
  readonly leaveOut: readonly MoveId[];
  readonly maxPressure: Pressure;
  readonly rollerAllowed: boolean;
  readonly way: Way;
  readonly cautions: readonly Caution[];
}

/** All that adapting needs to know of the technique; content fills it. */
export interface RuleBook {
  readonly rules: Readonly<Record<Condition, Rule>>;
  /** Moves done on a roller. */
  readonly rollerMoves: readonly MoveId[];
  /** Moves before any hand is laid on; a routine of these alone is none. */
  readonly stillMoves: readonly MoveId[];
  /** The longest a move may grow to when it is given another's time, in ms. */
  readonly maxMs: Readonly<Record<MoveId, number>>;
  /** What to change over to, shortest first. */
  readonly roller: readonly [Routine, ...Routine[]];
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
