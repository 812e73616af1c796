import * as v from 'valibot';
import type { Coverage } from '../domain/coverage.ts';
import { FEET } from '../domain/foot.ts';
import { MOVE_IDS, PRESSURES, REGIONS, STAGES } from '../domain/move.ts';
import { GATE_ENDINGS, MAX_EXTENSIONS, MAX_SESSION_MS, type SessionPlan } from '../domain/plan.ts';
import { RATED_ITEMS, type RatedValue } from '../domain/rating.ts';
import type { Rhythm } from '../domain/rhythm.ts';
import { footMs, type Routine } from '../domain/routine.ts';
import { SOUND_MODES, type SoundMode } from '../domain/soundChoice.ts';
import { epochMsSchema, idSchema, revisionSchema, timeZoneSchema, wholeNumber } from './bounds.ts';
import { formatOf, type Migration } from './envelope.ts';
import { ratingValueSchema } from './sessionRecord.ts';

/** An unfinished session, so that it can be continued; times in ms. */
export interface Checkpoint {
  readonly kind: 'session';
  readonly id: string;
  readonly startedAt: number;
  /** IANA zone of the start. */
  readonly timeZone: string;
  /** The sound it began with; null where it was not kept yet. */
  readonly mode: SoundMode | null;
  /** What the person rated before it, if they did. */
  readonly before: RatedValue | null;
  readonly plan: SessionPlan;
  readonly positionMs: number;
  readonly guided: Coverage;
  readonly savedAt: number;
  readonly revision: number;
}

/** Says that there is no unfinished session, so that an older checkpoint is not taken for one. */
export interface Tombstone {
  readonly kind: 'none';
  readonly savedAt: number;
  readonly revision: number;
}

/** There is one place for an unfinished session. */
export type CheckpointSlot = Checkpoint | Tombstone;

/** Nothing was ever begun. */
export const EMPTY_SLOT: CheckpointSlot = { kind: 'none', savedAt: 0, revision: 0 };

// Together these bound the work of making a timeline, whatever a broken or hostile store says.
/** One move or one addition lasts at most this, in ms. */
const MAX_STEP_MS = 3_600_000;
/** No beat is shorter, in ms. */
const MIN_BEAT_MS = 500;

const beatMs = v.pipe(v.number(), v.minValue(MIN_BEAT_MS), v.maxValue(MAX_STEP_MS));
const pointMs = v.pipe(v.number(), v.minValue(0), v.maxValue(2 * MAX_SESSION_MS));

const rhythm: v.GenericSchema<unknown, Rhythm> = v.variant('kind', [
  v.object({ kind: v.literal('plain') }),
  v.object({ kind: v.literal('paced'), count: v.picklist(['pull', 'stroke']), everyMs: beatMs }),
  v.object({
    kind: v.literal('parts'),
    count: v.picklist(['line', 'pad', 'toe', 'gap', 'place', 'way']),
    regions: v.pipe(v.array(v.picklist(REGIONS)), v.minLength(1), v.maxLength(REGIONS.length)),
  }),
  v.object({ kind: v.literal('breaths'), inMs: beatMs, outMs: beatMs }),
]);

const move = v.object({
  id: v.picklist(MOVE_IDS),
  stage: v.picklist(STAGES),
  region: v.picklist(REGIONS),
  pressure: v.picklist(PRESSURES),
});

const durationMs = wholeNumber(MAX_STEP_MS, 1);

const routine: v.GenericSchema<unknown, Routine> = v.object({
  id: idSchema,
  rounds: wholeNumber(10, 1),
  steps: v.pipe(v.array(v.object({ move, durationMs, rhythm })), v.minLength(1), v.maxLength(64)),
  omits: v.exactOptional(v.pipe(v.array(v.picklist(MOVE_IDS)), v.maxLength(MOVE_IDS.length))),
});

const extension = v.object({
  segmentIndex: wholeNumber(2_000),
  offsetMs: pointMs,
  extraMs: v.pipe(v.number(), v.minValue(1), v.maxValue(MAX_STEP_MS)),
});

const plan: v.GenericSchema<unknown, SessionPlan> = v.pipe(
  v.object({
    routine,
    feet: v.pipe(
      v.array(v.picklist(FEET)),
      v.minLength(1),
      v.maxLength(FEET.length),
      v.check((feet) => new Set(feet).size === feet.length),
    ),
    switchGate: v.picklist(GATE_ENDINGS),
    extensions: v.pipe(v.array(extension), v.maxLength(MAX_EXTENSIONS)),
  }),
  v.check(({ routine, feet, extensions }) => {
    const extraMs = extensions.reduce((sum, extension) => sum + extension.extraMs, 0);
    return feet.length * footMs(routine) + extraMs <= MAX_SESSION_MS;
  }),
);

const guided: v.GenericSchema<unknown, Coverage> = v.pipe(
  v.array(v.object({ fromMs: pointMs, toMs: pointMs })),
  v.maxLength(2_000),
  v.check((ranges) =>
    ranges.every(({ fromMs, toMs }, i) => fromMs < toMs && fromMs > (ranges[i - 1]?.toMs ?? -1)),
  ),
);

const schema: v.GenericSchema<unknown, CheckpointSlot> = v.variant('kind', [
  v.object({
    kind: v.literal('session'),
    id: idSchema,
    startedAt: epochMsSchema,
    timeZone: timeZoneSchema,
    mode: v.nullable(v.picklist(SOUND_MODES)),
    before: v.nullable(v.object({ item: v.picklist(RATED_ITEMS), value: ratingValueSchema })),
    plan,
    positionMs: pointMs,
    guided,
    savedAt: epochMsSchema,
    revision: revisionSchema,
  }),
  v.object({ kind: v.literal('none'), savedAt: epochMsSchema, revision: revisionSchema }),
]);

/** Oldest first; none is ever taken out. */
const migrations: readonly Migration[] = [withBeginning];

/** Version 1 did not keep with what sound a session began, nor how the person felt. */
function withBeginning(data: unknown): unknown {
  const { kind, id, startedAt, timeZone, ...rest } = data as Readonly<Record<string, unknown>>;
  if (kind !== 'session') return data;
  return { kind, id, startedAt, timeZone, mode: null, before: null, ...rest };
}

export const checkpointFormat = formatOf('checkpoint', schema, migrations);
