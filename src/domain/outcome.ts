/** How a session came out: whole from 80 % of the planned time, part of it, or ended by a stop rule. */
export const OUTCOMES = ['completed', 'partial', 'stoppedWisely'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** From this share of the planned hands-on time a session is completed (habit rules: 80 %). */
const COMPLETED_SHARE = 0.8;

/** How a session came out that was not stopped by a rule; times in ms. */
export function outcomeOf(handsOnMs: number, plannedMs: number): Outcome {
  return handsOnMs >= COMPLETED_SHARE * plannedMs ? 'completed' : 'partial';
}
