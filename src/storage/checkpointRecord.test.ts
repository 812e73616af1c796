import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitrarySlot } from '../../tests/support/arbitraryRecords.ts';
import { ROUTINES } from '../content/routines.ts';
import type { SessionPlan } from '../domain/plan.ts';
import type { Step } from '../domain/routine.ts';
import { compileTimeline } from '../domain/timeline.ts';
import { type Checkpoint, checkpointFormat, EMPTY_SLOT } from './checkpointRecord.ts';
import { open, seal } from './envelope.ts';

const step: Step = {
  move: { id: 'thumbLines', stage: 'sole', region: 'sole', pressure: 'moderate' },
  durationMs: 60_000,
  rhythm: { kind: 'parts', count: 'line', regions: ['line1', 'line2'] },
};
const plan: SessionPlan = {
  routine: { id: 'nightly', rounds: 1, steps: [step] },
  feet: ['left', 'right'],
  switchGate: 'byItself',
  extensions: [{ segmentIndex: 1, offsetMs: 12.5, extraMs: 15_000 }],
};
const checkpoint: Checkpoint = {
  kind: 'session',
  id: 'a',
  startedAt: 1_000,
  timeZone: 'UTC',
  mode: 'music',
  before: { item: 'stress', value: 6 },
  plan,
  positionMs: 31_000.25,
  guided: [
    { fromMs: 0, toMs: 10 },
    { fromMs: 20, toMs: 30 },
  ],
  savedAt: 32_000,
  revision: 32_000,
};
const read = (data: unknown) => checkpointFormat.read(data, checkpointFormat.version).value;
const withStep = (wrong: object) => withRoutine({ steps: [{ ...step, ...wrong }] });
const withRoutine = (wrong: object) => withPlan({ routine: { ...plan.routine, ...wrong } });
const withPlan = (wrong: object) => ({ ...checkpoint, plan: { ...plan, ...wrong } });

describe('a checkpoint', () => {
  test('comes back as it was kept', () => {
    fc.assert(
      fc.property(arbitrarySlot, (slot) => {
        const text = JSON.stringify(seal(checkpointFormat, slot));
        expect(open(checkpointFormat, JSON.parse(text))).toEqual({ value: slot, missed: 'nothing' });
      }),
    );
    expect(read(EMPTY_SLOT)).toEqual(EMPTY_SLOT);
  });

  test('of version 1, in either state, is read whole', () => {
    const { mode, before, ...rest } = checkpoint;
    const old = (data: object) => ({ format: 'solea.checkpoint', version: 1, data });
    expect(open(checkpointFormat, old(rest))).toEqual({
      value: { ...rest, mode: null, before: null },
      missed: 'nothing',
    });
    expect(open(checkpointFormat, old(EMPTY_SLOT))).toEqual({ value: EMPTY_SLOT, missed: 'nothing' });
  });

  test.each(ROUTINES.map((routine) => [routine.id, routine] as const))(
    'can hold the routine %s',
    (_, routine) => {
      const kept = withPlan({ routine });
      expect(read(kept)).toEqual(kept);
    },
  );

  test.each<[string, object]>([
    ['an unknown move', withStep({ move: { ...step.move, id: 'pedicure' } })],
    ['an unknown region', withStep({ move: { ...step.move, region: 'knee' } })],
    ['a part nobody has', withStep({ rhythm: { kind: 'parts', count: 'toe', regions: ['toe6'] } })],
    ['no parts', withStep({ rhythm: { kind: 'parts', count: 'toe', regions: [] } })],
    ['a beat too short to feel', withStep({ rhythm: { kind: 'paced', count: 'pull', everyMs: 1 } })],
    ['a breath of no length', withStep({ rhythm: { kind: 'breaths', inMs: 0, outMs: 0 } })],
    ['a move of no length', withStep({ durationMs: 0 })],
    ['a move of two hours', withStep({ durationMs: 7_200_000 })],
    ['a move that takes no number', withStep({ durationMs: Number.NaN })],
    ['no moves', withRoutine({ steps: [] })],
    ['a thousand moves', withRoutine({ steps: Array(1_000).fill(step) })],
    ['a thousand rounds', withRoutine({ rounds: 1_000 })],
    ['no rounds', withRoutine({ rounds: 0 })],
    ['a night and a day of moves', withRoutine({ rounds: 10, steps: Array(64).fill(step) })],
    ['no feet', withPlan({ feet: [] })],
    ['one foot twice', withPlan({ feet: ['left', 'left'] })],
    ['time added without end', withPlan({ extensions: [{ segmentIndex: 1, offsetMs: 0, extraMs: 1e12 }] })],
    ['time taken away', withPlan({ extensions: [{ segmentIndex: 1, offsetMs: 0, extraMs: -15_000 }] })],
    ['ten thousand additions', withPlan({ extensions: Array(10_000).fill(plan.extensions[0]) })],
    ['a place before the start', { ...checkpoint, positionMs: -1 }],
    ['a place beyond all sessions', { ...checkpoint, positionMs: 1e12 }],
    [
      'overlapping stretches',
      {
        ...checkpoint,
        guided: [
          { fromMs: 0, toMs: 9 },
          { fromMs: 5, toMs: 20 },
        ],
      },
    ],
    ['a stretch that runs backwards', { ...checkpoint, guided: [{ fromMs: 9, toMs: 0 }] }],
    ['a zone this browser cannot reckon with', { ...checkpoint, timeZone: 'Mars/Olympus' }],
    ['no kind', { ...checkpoint, kind: undefined }],
  ])('is not taken for one with %s', (_, wrong) => {
    expect(read(checkpoint)).toEqual(checkpoint);
    expect(read(wrong)).toBeUndefined();
  });

  test('at the very limits still makes a timeline', () => {
    const beat: Step = {
      ...step,
      durationMs: 3_600_000,
      rhythm: { kind: 'paced', count: 'pull', everyMs: 500 },
    };
    const onOneMove = withPlan({
      routine: { id: 'endless', rounds: 1, steps: [beat] },
      feet: ['left'],
      extensions: Array(240).fill({ segmentIndex: 1, offsetMs: 0, extraMs: 30_000 }),
    });
    const onManyMoves = withPlan({
      routine: { id: 'endless', rounds: 10, steps: Array(64).fill({ ...beat, durationMs: 8_000 }) },
      extensions: Array(240).fill({ segmentIndex: 700, offsetMs: 0, extraMs: 1_000 }),
    });
    for (const kept of [onOneMove, onManyMoves]) {
      expect(read(kept)).toEqual(kept);
      expect(compileTimeline(kept.plan).cues.length).toBeLessThan(30_000);
    }
  }, 60_000);
});
