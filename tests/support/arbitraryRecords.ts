import fc from 'fast-check';
import { type Coverage, cover } from '../../src/domain/coverage.ts';
import { FEET } from '../../src/domain/foot.ts';
import { GATE_ENDINGS } from '../../src/domain/plan.ts';
import { POSTURES } from '../../src/domain/posture.ts';
import {
  BEDS,
  MAX_LEVEL,
  SOUND_MODES,
  type SoundChoice,
  SPEAKERS,
  VERBOSITIES,
} from '../../src/domain/soundChoice.ts';
import { compileTimeline } from '../../src/domain/timeline.ts';
import type { Checkpoint, CheckpointSlot } from '../../src/storage/checkpointRecord.ts';
import { OUTCOMES, type SessionRecord } from '../../src/storage/sessionRecord.ts';
import { type Settings, THEMES } from '../../src/storage/settingsRecord.ts';
import { arbitraryPlan, arbitraryShare, pointAt } from './arbitraryPlans.ts';

const DAY_MS = 86_400_000;
const YEAR_2100 = Date.UTC(2100, 0);

const arbitraryId = fc.string({ minLength: 1, maxLength: 36 });
const arbitraryZone = fc.constantFrom('Europe/Berlin', 'America/St_Johns', 'Pacific/Chatham', 'UTC');
const arbitraryMoment = fc.integer({ min: 0, max: YEAR_2100 });

/** Any record this version can keep. */
export const arbitraryRecord: fc.Arbitrary<SessionRecord> = fc.record({
  id: arbitraryId,
  revision: arbitraryMoment,
  startedAt: arbitraryMoment,
  endedAt: arbitraryMoment,
  timeZone: arbitraryZone,
  routineId: arbitraryId,
  feet: fc.shuffledSubarray([...FEET], { minLength: 1 }),
  plannedMs: fc.integer({ min: 0, max: DAY_MS }),
  handsOnMs: fc.record({
    left: fc.integer({ min: 0, max: DAY_MS }),
    right: fc.integer({ min: 0, max: DAY_MS }),
  }),
  outcome: fc.constantFrom(...OUTCOMES),
});

/** Records of which some are revisions of the same session, in no order. */
export const arbitraryRevisions: fc.Arbitrary<readonly SessionRecord[]> = fc.array(
  fc
    .tuple(arbitraryRecord, fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 1, max: 3 }))
    .map(([record, id, revision]) => ({ ...record, id, revision })),
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
});

/** An unfinished session, anywhere in any plan. */
export const arbitraryCheckpoint: fc.Arbitrary<Checkpoint> = fc
  .record({
    id: arbitraryId,
    startedAt: arbitraryMoment,
    timeZone: arbitraryZone,
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
