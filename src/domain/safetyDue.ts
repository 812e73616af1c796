import { nightOf } from './night.ts';
import type { Answers } from './safety.ts';

/** Answers about today hold this long for the same session, in ms: an evening, not the next night. */
export const EVERYDAY_HOLDS_MS = 6 * 3_600_000;
/** The whole check is asked again after this long, in ms: 30 days. */
export const FULL_CHECK_HOLDS_MS = 30 * 86_400_000;

/** When the questions were answered, epoch ms; 0 for never. */
export interface AskedAt {
  readonly everyday: number;
  readonly full: number;
}

/** A moment, epoch ms, in the IANA zone where the person is. */
export interface Moment {
  readonly now: number;
  readonly timeZone: string;
}

/** Which questions are due at a moment; a clock that was set back makes them due, too. */
export function dueAt(asked: AskedAt, { now, timeZone }: Moment): 'full' | 'everyday' | 'nothing' {
  if (!holds(asked.full, FULL_CHECK_HOLDS_MS, now)) return 'full';
  const tonight = isIn(nightOf(now, timeZone), asked, timeZone);
  return tonight && holds(asked.everyday, EVERYDAY_HOLDS_MS, now) ? 'nothing' : 'everyday';
}

/**
 * The answers as they hold in a night (domain/night.ts): what was said about another day, feet included, is
 * open again, so that it is asked afresh. What lasts is kept.
 */
export function answersIn(
  night: string | undefined,
  { answers, askedAt }: { readonly answers: Answers; readonly askedAt: AskedAt },
  timeZone: string,
): Answers {
  return isIn(night, askedAt, timeZone) ? answers : { ...answers, today: [], feet: { left: [], right: [] } };
}

function isIn(night: string | undefined, { everyday }: AskedAt, timeZone: string): boolean {
  return nightOf(everyday, timeZone) === night;
}

function holds(answeredAt: number, forMs: number, now: number): boolean {
  return answeredAt > 0 && answeredAt <= now && now - answeredAt < forMs;
}
