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

/** Every week from the first night on, up to this one; none is left out, none overlaps. */
export function weeksOf(nights: Nights): readonly Week[] {
  const { firstWeekday } = nights;
  const counted = countedIn(nights);
  // Someone who flew back over the date line has a night that is still to come here.
  const [began, last] = edgesOf(nights);
  const weeks: Week[] = [];
  for (let day = began; day <= last; ) {
    const days = weekOf(day, firstWeekday);
    weeks.push(weekFrom(days, began, counted, nights));
    day = dayAfter(days.at(-1) ?? day);
  }
  return weeks;
}

/** The week of tonight alone. */
export function thisWeek(nights: Nights): Week {
  const days = weekOf(nights.tonight, nights.firstWeekday);
  const [began] = edgesOf(nights);
  const sessions = nights.sessions.filter(({ night }) => days.includes(night));
  return weekFrom(days, began, countedIn({ ...nights, sessions }), nights);
}

/** The nights that count, each by the plan it was meant under. */
function countedIn({ sessions, plans }: Nights): ReadonlySet<string> {
  return new Set(
    sessions.filter((session) => countsFor(planOn(plans, session.night), session)).map(({ night }) => night),
  );
}

function weekFrom(
  days: readonly string[],
  began: string,
  counted: ReadonlySet<string>,
  { plans, notToday, tonight }: Nights,
): Week {
  const meant = days.filter((day) => day >= began);
  const inForce = meant.map((day) => planOn(plans, day));
  const full = Math.min(...inForce.map(({ goal }) => goal));
  const goal = Math.min(meant.length, Math.ceil((full * meant.length) / 7));
  const nights = days.filter((day) => counted.has(day));
  const isExempt =
    inForce.some(({ kind }) => kind === 'paused') || days.some((day) => notToday.includes(day));
  const isOver = days.every((day) => day < tonight);
  const without = meant.filter((day) => day < tonight && !counted.has(day)).length;
  return {
    days,
    nights,
    goal,
    standing: isExempt ? 'exempt' : nights.length >= goal ? 'kept' : isOver ? 'over' : 'open',
    reserve: Math.max(0, meant.length - goal - without),
  };
}

/** Of the last weeks that asked for something and are decided, how many were kept. */
export function recentlyKept(
  weeks: readonly Week[],
  most = 8,
): { readonly kept: number; readonly of: number } {
  const decided = weeks.filter(({ standing }) => standing === 'kept' || standing === 'over').slice(-most);
  return { kept: decided.filter(({ standing }) => standing === 'kept').length, of: decided.length };
}

/** The first and the last night there is anything of, tonight among them. */
function edgesOf({ sessions, plans, tonight }: Nights): readonly [string, string] {
  let [first, last] = [tonight, tonight];
  for (const { night } of [...sessions, ...plans]) {
    if (night < first) first = night;
    else if (night > last) last = night;
  }
  return [first, last];
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
