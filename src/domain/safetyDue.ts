/** Answers about today hold this long for the same session, in ms: an evening, not the next night. */
export const EVERYDAY_HOLDS_MS = 6 * 3_600_000;
/** The whole check is asked again after this long, in ms: 30 days. */
export const FULL_CHECK_HOLDS_MS = 30 * 86_400_000;

/** When the questions were answered, epoch ms; 0 for never. */
export interface AskedAt {
  readonly everyday: number;
  readonly full: number;
}

/** Which questions are due at a moment (epoch ms); a clock that was set back makes them due, too. */
export function dueAt(asked: AskedAt, now: number): 'full' | 'everyday' | 'nothing' {
  if (!holds(asked.full, FULL_CHECK_HOLDS_MS, now)) return 'full';
  return holds(asked.everyday, EVERYDAY_HOLDS_MS, now) ? 'nothing' : 'everyday';
}

function holds(answeredAt: number, forMs: number, now: number): boolean {
  return answeredAt > 0 && answeredAt <= now && now - answeredAt < forMs;
}
