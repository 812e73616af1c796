import { daysFrom, nightBefore } from './daysFrom.ts';
import type { Foot } from './foot.ts';
import { weekOf } from './night.ts';
import type { Outcome } from './outcome.ts';
import { NIGHTLY, type PlanStart, type WeekPlan } from './weekPlan.ts';

/** What the plan needs to know of a session. */
export interface PlannedSession {
  readonly night: string;
  readonly outcome: Outcome;
  readonly plannedMs: number;
  readonly feet: readonly Foot[];
}

/** All that weeks are told from; nights are local days, `YYYY-MM-DD`. */
export interface Nights {
  readonly sessions: readonly PlannedSession[];
  /** In any order; before the first of them the plan is Nightly. */
  readonly plans: readonly PlanStart[];
  /** Nights on which the safety check said "Not today". */
  readonly notToday: readonly string[];
  readonly tonight: string;
  /** 1 Monday … 7 Sunday, as the person's locale says. */
  readonly firstWeekday: number;
}

/** Kept, still to be kept, over without, or left out: paused, or a night was "Not today". */
export type Standing = 'kept' | 'open' | 'over' | 'exempt';

export interface Week {
  readonly days: readonly string[];
  /** Its distinct nights that count, in order. */
  readonly nights: readonly string[];
  readonly goal: number;
  readonly standing: Standing;
  /** Nights that may still be left out without missing the goal. */
  readonly reserve: number;
}

/** Whether a session counts under a plan: whole and long enough, or wisely stopped. */
export function countsFor(plan: WeekPlan, { outcome, plannedMs, feet }: PlannedSession): boolean {
  if (outcome === 'stoppedWisely') return true;
  // Lengths are said for both feet; on one foot a session is half as long.
  return outcome === 'completed' && (plannedMs * 2) / feet.length >= plan.lengthMs;
}

/** The plan in force on a night. */
export function planOn(plans: readonly PlanStart[], night: string): WeekPlan {
  const begun = plans.filter((start) => start.night <= night);
  return begun.reduce((last, start) => (start.night >= last.night ? start : last), {
    night: '',
    plan: NIGHTLY,
  }).plan;
}

/** Every week from the first night on, up to this one or the next; none is left out, none overlaps. */
export function weeksOf(nights: Nights): readonly Week[] {
  return [...weeksBack(nights)].reverse();
}

/** The same weeks, newest first, each reckoned when it is asked for: years of them are seldom looked at. */
export function* weeksBack(nights: Nights): Generator<Week> {
  const { plans, firstWeekday } = nights;
  const on = byNight(nights.sessions);
  const counts = (night: string) => (on.get(night) ?? []).some((one) => countsFor(planOn(plans, night), one));
  const [began, last] = edgesOf(nights);
  let day = last;
  do {
    const days = weekOf(day, firstWeekday);
    yield weekFrom(days, began, days.filter(counts), nights);
    day = nightBefore(days[0] ?? began);
  } while (day >= began);
}

/** The week of tonight alone. */
export function thisWeek(nights: Nights): Week {
  const { sessions, plans, tonight, firstWeekday } = nights;
  const days = weekOf(tonight, firstWeekday);
  const [began] = edgesOf(nights);
  const counted = new Set(
    sessions
      .filter((session) => days.includes(session.night) && countsFor(planOn(plans, session.night), session))
      .map(({ night }) => night),
  );
  return weekFrom(
    days,
    began,
    days.filter((day) => counted.has(day)),
    nights,
  );
}

function byNight(sessions: readonly PlannedSession[]): ReadonlyMap<string, readonly PlannedSession[]> {
  const on = new Map<string, PlannedSession[]>();
  for (const session of sessions) {
    const known = on.get(session.night);
    if (known) known.push(session);
    else on.set(session.night, [session]);
  }
  return on;
}

/** `nights` are those of its days that count. */
function weekFrom(
  days: readonly string[],
  began: string,
  nights: readonly string[],
  { plans, notToday, tonight }: Nights,
): Week {
  const meant = days.filter((day) => day >= began);
  const inForce = meant.map((day) => planOn(plans, day));
  const full = Math.min(...inForce.map(({ goal }) => goal));
  const goal = Math.min(meant.length, Math.ceil((full * meant.length) / 7));
  const isExempt =
    inForce.some(({ kind }) => kind === 'paused') || days.some((day) => notToday.includes(day));
  const isOver = days.every((day) => day < tonight);
  const without = meant.filter((day) => day < tonight && !nights.includes(day)).length;
  return {
    days,
    nights,
    goal,
    standing: isExempt ? 'exempt' : nights.length >= goal ? 'kept' : isOver ? 'over' : 'open',
    reserve: Math.max(0, meant.length - goal - without),
  };
}

/** Of the last weeks that asked for something and are decided, how many were kept; takes them newest first. */
export function recentlyKept(
  weeks: Iterable<Week>,
  most = 8,
): { readonly kept: number; readonly of: number } {
  let [kept, of] = [0, 0];
  for (const { standing } of weeks) {
    if (of === most) break;
    if (standing === 'kept') kept += 1;
    if (standing === 'kept' || standing === 'over') of += 1;
  }
  return { kept, of };
}

/** Someone who flew back over the date line has nights that are still to come here: so many at most. */
const AHEAD = 2;

/** The first and the last night there is anything of, tonight among them; what a wrong clock put later has to wait. */
function edgesOf({ sessions, plans, tonight }: Nights): readonly [string, string] {
  const latest = daysFrom(tonight, AHEAD);
  let [first, last] = [tonight, tonight];
  for (const { night } of [...sessions, ...plans]) {
    if (night < first) first = night;
    else if (night > last && night <= latest) last = night;
  }
  return [first, last];
}
