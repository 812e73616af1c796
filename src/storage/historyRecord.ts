import * as v from 'valibot';
import type { WeekPlan } from '../domain/weekPlan.ts';
import { WEEK_PLAN_KINDS } from '../domain/weekPlan.ts';
import { idSchema, nightSchema, revisionSchema, wholeNumber } from './bounds.ts';
import { formatOf, listOf, type Migration } from './envelope.ts';
import {
  ratingValueSchema,
  type SessionRecord,
  sessionFromVersion1,
  sessionSchema,
} from './sessionRecord.ts';

/** How well the person slept after a night, 0 terrible – 10 excellent; its id is the night's. */
export interface SleepAnswer {
  readonly kind: 'sleep';
  readonly id: string;
  readonly revision: number;
  readonly night: string;
  readonly value: number;
}

/** What the person means to do a week, from one night on; its id is the night's. */
export interface PlanChange {
  readonly kind: 'plan';
  readonly id: string;
  readonly revision: number;
  readonly night: string;
  readonly plan: WeekPlan;
}

/** A night on which the safety check said "Not today": its week is exempt. Its id is the night's. */
export interface NotToday {
  readonly kind: 'notToday';
  readonly id: string;
  readonly revision: number;
  readonly night: string;
}

/** What is left of an entry the person deleted, so that no other store or backup brings it back. */
export interface Deleted {
  readonly kind: 'deleted';
  readonly id: string;
  readonly revision: number;
}

/** One line of all that is remembered of the nights. */
export type HistoryEntry = SessionRecord | SleepAnswer | PlanChange | NotToday | Deleted;

/** More than a day, in ms. */
const MAX_LENGTH_MS = 86_400_000;

const stamp = { id: idSchema, revision: revisionSchema };

const schema: v.GenericSchema<unknown, HistoryEntry> = v.variant('kind', [
  sessionSchema,
  v.object({ kind: v.literal('sleep'), ...stamp, night: nightSchema, value: ratingValueSchema }),
  v.object({
    kind: v.literal('plan'),
    ...stamp,
    night: nightSchema,
    plan: v.object({
      kind: v.picklist(WEEK_PLAN_KINDS),
      goal: wholeNumber(7),
      lengthMs: wholeNumber(MAX_LENGTH_MS),
      routineId: v.nullable(idSchema),
    }),
  }),
  v.object({ kind: v.literal('notToday'), ...stamp, night: nightSchema }),
  v.object({ kind: v.literal('deleted'), ...stamp }),
]);

/** Oldest first; none is ever taken out. */
const migrations: readonly Migration[] = [sessionFromVersion1];

export const historyEntryFormat = formatOf('history', schema, migrations);
export const historyFormat = listOf(historyEntryFormat);

/** The sessions among what is remembered. */
export function sessionsIn(entries: readonly HistoryEntry[]): readonly SessionRecord[] {
  return entries.filter((entry) => entry.kind === 'session');
}
