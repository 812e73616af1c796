import * as v from 'valibot';
import { FEET, type Foot } from '../domain/foot.ts';
import { MOVE_IDS, type MoveId, STAGES } from '../domain/move.ts';
import { nightOf } from '../domain/night.ts';
import { OUTCOMES, type Outcome } from '../domain/outcome.ts';
import { MAX_RATING, RATED_ITEMS, type Rating } from '../domain/rating.ts';
import { SOUND_MODES, type SoundMode } from '../domain/soundChoice.ts';
import {
  epochMsSchema,
  idSchema,
  nightSchema,
  revisionSchema,
  timeZoneSchema,
  wholeNumber,
} from './bounds.ts';

/** Whole seconds per stage, in the order of `STAGES`. */
export type StageSeconds = readonly number[];

/** One finished session; times in ms. Ten years of nights are kept, so it stays small. */
export interface SessionRecord {
  readonly kind: 'session';
  readonly id: string;
  /** The newest wins. */
  readonly revision: number;
  readonly startedAt: number;
  readonly endedAt: number;
  /** IANA zone of the start. */
  readonly timeZone: string;
  /** The local day it counts for, in that zone; it stays, wherever the person goes and whatever zones become. */
  readonly night: string;
  readonly routineId: string;
  /** The feet that were planned, in order. */
  readonly feet: readonly Foot[];
  readonly plannedMs: number;
  readonly handsOnMs: Readonly<Record<Foot, number>>;
  /** Null where it was not recorded yet, or where a past session was added by hand. */
  readonly stageSeconds: Readonly<Record<Foot, StageSeconds>> | null;
  /** Moves of the routine that no foot was given. */
  readonly leftOut: readonly MoveId[];
  readonly mode: SoundMode | null;
  readonly outcome: Outcome;
  readonly rating: Rating | null;
  readonly note: string;
}

/** The longest note, in UTF-16 units. */
export const MAX_NOTE = 500;
/** More than a session can last, in ms. */
const MAX_MS = 86_400_000;

export const ratingValueSchema = wholeNumber(MAX_RATING);
const maybeRated = v.nullable(ratingValueSchema);
const lengthSchema = wholeNumber(MAX_MS);
const stageSecondsSchema = v.pipe(v.array(wholeNumber(MAX_MS / 1000)), v.length(STAGES.length));

/** The newest shape of a session. */
export const sessionSchema = v.object({
  kind: v.literal('session'),
  id: idSchema,
  revision: revisionSchema,
  startedAt: epochMsSchema,
  endedAt: epochMsSchema,
  timeZone: timeZoneSchema,
  night: nightSchema,
  routineId: idSchema,
  feet: v.pipe(v.array(v.picklist(FEET)), v.minLength(1), v.maxLength(2)),
  plannedMs: lengthSchema,
  handsOnMs: v.object({ left: lengthSchema, right: lengthSchema }),
  stageSeconds: v.nullable(v.object({ left: stageSecondsSchema, right: stageSecondsSchema })),
  leftOut: v.pipe(v.array(v.picklist(MOVE_IDS)), v.maxLength(MOVE_IDS.length)),
  mode: v.nullable(v.picklist(SOUND_MODES)),
  outcome: v.picklist(OUTCOMES),
  rating: v.nullable(v.object({ item: v.picklist(RATED_ITEMS), before: maybeRated, after: maybeRated })),
  note: v.pipe(v.string(), v.maxLength(MAX_NOTE)),
});

/** Version 1 knew sessions alone, without their stages, their sound or a word about them. */
export function sessionFromVersion1(data: unknown): unknown {
  const { id, revision, startedAt, endedAt, timeZone, ...rest } = data as {
    readonly [key: string]: unknown;
    readonly startedAt: number;
    readonly timeZone: string;
  };
  const night = nightOf(startedAt, timeZone);
  const unknown = { stageSeconds: null, leftOut: [], mode: null, rating: null, note: '' };
  return { kind: 'session', id, revision, startedAt, endedAt, timeZone, night, ...rest, ...unknown };
}
