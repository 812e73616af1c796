/** How often a person means to do it. */
export const WEEK_PLAN_KINDS = ['nightly', 'therapeutic', 'own', 'paused'] as const;
export type WeekPlanKind = (typeof WEEK_PLAN_KINDS)[number];

/** What a person means to do in a week, until they change it. */
export interface WeekPlan {
  readonly kind: WeekPlanKind;
  /** Distinct nights a week that keep it, 1–7; 0 while paused. */
  readonly goal: number;
  /** A session counts from this length on, in ms for both feet together; 0 where any length does. */
  readonly lengthMs: number;
  /** What Tonight was set to with it, if anything; another routine counts just as well. */
  readonly routineId: string | null;
}

/** Every night, kept at five: two nights are in reserve (habit rules). */
export const NIGHTLY: WeekPlan = { kind: 'nightly', goal: 5, lengthMs: 0, routineId: null };
/** Two or three longer sessions a week, 15–20 min each (habit rules). */
export const THERAPEUTIC: WeekPlan = { kind: 'therapeutic', goal: 2, lengthMs: 900_000, routineId: null };
/** No week is asked for until it is changed again. */
export const PAUSED: WeekPlan = { kind: 'paused', goal: 0, lengthMs: 0, routineId: null };

/** From which night on a plan holds. */
export interface PlanStart {
  readonly night: string;
  readonly plan: WeekPlan;
}
