import * as v from 'valibot';
import { FEET, type Foot } from '../domain/foot.ts';
import { epochMsSchema, idSchema, revisionSchema, timeZoneSchema, wholeNumber } from './bounds.ts';
import { formatOf, listOf, type Migration } from './envelope.ts';

/** How a session counts: completed from 80 % of the planned hands-on time; stopped wisely as the person says. */
export const OUTCOMES = ['completed', 'partial', 'stoppedWisely'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One finished session; times in ms. Ten years of nights are kept, so it stays small. */
export interface SessionRecord {
  readonly id: string;
  /** The newest wins. */
  readonly revision: number;
  readonly startedAt: number;
  readonly endedAt: number;
  /** IANA zone of the start: the night a session counts for stays where it was. */
  readonly timeZone: string;
  readonly routineId: string;
  /** The feet that were planned, in order. */
  readonly feet: readonly Foot[];
  readonly plannedMs: number;
  readonly handsOnMs: Readonly<Record<Foot, number>>;
  readonly outcome: Outcome;
}

/** More than a session can last, in ms. */
const MAX_MS = 86_400_000;

const schema: v.GenericSchema<unknown, SessionRecord> = v.object({
  id: idSchema,
  revision: revisionSchema,
  startedAt: epochMsSchema,
  endedAt: epochMsSchema,
  timeZone: timeZoneSchema,
  routineId: idSchema,
  feet: v.pipe(v.array(v.picklist(FEET)), v.minLength(1), v.maxLength(2)),
  plannedMs: wholeNumber(MAX_MS),
  handsOnMs: v.object({ left: wholeNumber(MAX_MS), right: wholeNumber(MAX_MS) }),
  outcome: v.picklist(OUTCOMES),
});

/** Oldest first; none is ever taken out. */
const migrations: readonly Migration[] = [];

export const sessionRecordFormat = formatOf('history', schema, migrations);
export const historyFormat = listOf(sessionRecordFormat);
