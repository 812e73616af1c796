import fc from 'fast-check';
import { type Coverage, cover } from '../../src/domain/coverage.ts';
import { FEET } from '../../src/domain/foot.ts';
import { MOVE_IDS, STAGES } from '../../src/domain/move.ts';
import { OUTCOMES } from '../../src/domain/outcome.ts';
import { GATE_ENDINGS } from '../../src/domain/plan.ts';
import { POSTURES } from '../../src/domain/posture.ts';
import { MAX_RATING, RATED_ITEMS } from '../../src/domain/rating.ts';
import {
  BEDS,
  MAX_LEVEL,
  SOUND_MODES,
  type SoundChoice,
  SPEAKERS,
  VERBOSITIES,
} from '../../src/domain/soundChoice.ts';
import { compileTimeline } from '../../src/domain/timeline.ts';
import { WEEK_PLAN_KINDS } from '../../src/domain/weekPlan.ts';
import type { Checkpoint, CheckpointSlot } from '../../src/storage/checkpointRecord.ts';
import type { HistoryEntry } from '../../src/storage/historyRecord.ts';
import { MAX_NOTE, type SessionRecord } from '../../src/storage/sessionRecord.ts';
import { MAX_HABIT, type Settings, THEMES } from '../../src/storage/settingsRecord.ts';
import { arbitraryPlan, arbitraryShare, pointAt } from './arbitraryPlans.ts';

const DAY_MS = 86_400_000;
const YEAR_2100 = Date.UTC(2100, 0);

const arbitraryId = fc.string({ minLength: 1, maxLength: 36 });
const arbitraryZone = fc.constantFrom('Europe/Berlin', 'America/St_Johns', 'Pacific/Chatham', 'UTC');
const arbitraryMoment = fc.integer({ min: 0, max: YEAR_2100 });

/** Any local day of this century. */
const arbitraryNight = fc
  .integer({ min: Date.UTC(2000, 0) / DAY_MS, max: YEAR_2100 / DAY_MS })
  .map((day) => new Date(day * DAY_MS).toISOString().slice(0, 10));
const arbitraryValue = fc.integer({ min: 0, max: MAX_RATING });
const arbitrarySeconds = fc.array(fc.integer({ min: 0, max: 3_600 }), {
  minLength: STAGES.length,
  maxLength: STAGES.length,
});

/** Any session this version can keep. */
const arbitraryRecord: fc.Arbitrary<SessionRecord> = fc.record({
  kind: fc.constant('session' as const),
  id: arbitraryId,
  revision: arbitraryMoment,
  startedAt: arbitraryMoment,
  endedAt: arbitraryMoment,
  timeZone: arbitraryZone,
  night: arbitraryNight,
  routineId: arbitraryId,
  feet: fc.shuffledSubarray([...FEET], { minLength: 1 }),
  plannedMs: fc.integer({ min: 0, max: DAY_MS }),
  handsOnMs: fc.record({
    left: fc.integer({ min: 0, max: DAY_MS }),
    right: fc.integer({ min: 0, max: DAY_MS }),
  }),
  stageSeconds: fc.option(fc.record({ left: arbitrarySeconds, right: arbitrarySeconds })),
  leftOut: fc.subarray([...MOVE_IDS]),
  mode: fc.option(fc.constantFrom(...SOUND_MODES)),
  outcome: fc.constantFrom(...OUTCOMES),
  rating: fc.option(
    fc.record({
      item: fc.constantFrom(...RATED_ITEMS),
      before: fc.option(arbitraryValue),
      after: fc.option(arbitraryValue),
    }),
  ),
  note: fc.string({ unit: 'grapheme', maxLength: 60 }).map((note) => note.slice(0, MAX_NOTE)),
});

/** Anything this version can remember of the nights. */
export const arbitraryEntry: fc.Arbitrary<HistoryEntry> = fc.oneof(
  { weight: 3, arbitrary: arbitraryRecord },
  fc.record({
    kind: fc.constant('sleep' as const),
    id: arbitraryId,
    revision: arbitraryMoment,
    night: arbitraryNight,
    value: arbitraryValue,
  }),
  fc.record({
    kind: fc.constant('plan' as const),
    id: arbitraryId,
    revision: arbitraryMoment,
    night: arbitraryNight,
    plan: fc.record({
      kind: fc.constantFrom(...WEEK_PLAN_KINDS),
      goal: fc.integer({ min: 0, max: 7 }),
      lengthMs: fc.integer({ min: 0, max: DAY_MS }),
      routineId: fc.option(arbitraryId),
    }),
  }),
  fc.record({
    kind: fc.constant('notToday' as const),
    id: arbitraryId,
    revision: arbitraryMoment,
    night: arbitraryNight,
  }),
  fc.record({ kind: fc.constant('deleted' as const), id: arbitraryId, revision: arbitraryMoment }),
);

/** Entries of which some are revisions of the same one, in no order. */
export const arbitraryRevisions: fc.Arbitrary<readonly HistoryEntry[]> = fc.array(
  fc
    .tuple(arbitraryEntry, fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 1, max: 3 }))
    .map(([entry, id, revision]) => ({ ...entry, id, revision })),
  { maxLength: 8 },
);

const arbitraryLevel = fc.integer({ min: 0, max: MAX_LEVEL });

/** Any choice about sound. */
const arbitrarySound: fc.Arbitrary<SoundChoice> = fc.record({
  mode: fc.constantFrom(...SOUND_MODES),
  speaker: fc.constantFrom(...SPEAKERS),
  verbosity: fc.constantFrom(...VERBOSITIES),
  bed: fc.constantFrom(...BEDS),
  voiceLevel: arbitraryLevel,
  tonesLevel: arbitraryLevel,
  bedLevel: arbitraryLevel,
});

export const arbitrarySettings: fc.Arbitrary<Settings> = fc.record({
  routineId: arbitraryId,
  firstFoot: fc.constantFrom(...FEET),
  posture: fc.constantFrom(...POSTURES),
  sound: arbitrarySound,
  screen: fc.record({
    dims: fc.boolean(),
    lightsOut: fc.boolean(),
    large: fc.boolean(),
    singleKeys: fc.boolean(),
  }),
  haptics: fc.boolean(),
  switchGate: fc.constantFrom(...GATE_ENDINGS),
  installDismissed: fc.boolean(),
  theme: fc.constantFrom(...THEMES),
  ratedItem: fc.constantFrom(...RATED_ITEMS, 'none' as const),
  reminder: fc.record({
    bedtimeMinutes: fc.integer({ min: 0, max: 1_439 }),
    habit: fc.string({ maxLength: MAX_HABIT }),
    evenings: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
    monthly: fc.boolean(),
  }),
  backedUpAt: arbitraryMoment,
});

/** An unfinished session, anywhere in any plan. */
export const arbitraryCheckpoint: fc.Arbitrary<Checkpoint> = fc
  .record({
    id: arbitraryId,
    startedAt: arbitraryMoment,
    timeZone: arbitraryZone,
    mode: fc.option(fc.constantFrom(...SOUND_MODES)),
    before: fc.option(fc.record({ item: fc.constantFrom(...RATED_ITEMS), value: arbitraryValue })),
    plan: arbitraryPlan,
    position: arbitraryShare,
    guided: fc.array(fc.tuple(arbitraryShare, arbitraryShare), { maxLength: 5 }),
    savedAt: arbitraryMoment,
    revision: arbitraryMoment,
  })
  .map(({ position, guided, ...rest }) => {
    const { durationMs } = compileTimeline(rest.plan);
    const covered = guided.reduce<Coverage>(
      (all, [from, to]) => cover(all, pointAt(from, durationMs), pointAt(to, durationMs)),
      [],
    );
    return { kind: 'session', ...rest, positionMs: pointAt(position, durationMs), guided: covered };
  });

/** An unfinished session or none. */
export const arbitrarySlot: fc.Arbitrary<CheckpointSlot> = fc.oneof(
  arbitraryCheckpoint,
  fc.record({ kind: fc.constant('none' as const), savedAt: arbitraryMoment, revision: arbitraryMoment }),
);
