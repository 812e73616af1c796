import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryCheckpoint } from '../../tests/support/arbitraryRecords.ts';
import { compileTimeline } from '../domain/timeline.ts';
import { type Beginning, endedAsLeft, type FinishedSession, recordsOf } from './finishedSession.ts';
import { historyEntryFormat } from './historyRecord.ts';

const session: FinishedSession = {
  id: 'a',
  startedAt: 1_000,
  endedAt: 61_000,
  plan: {
    routine: { id: 'nightly', rounds: 1, steps: [] },
    feet: ['right', 'left'],
    switchGate: 'byItself',
    extensions: [],
  },
  plannedMs: 10_000,
  worked: {
    handsOnMs: { left: 3_999.6, right: 4_000.2 },
    stageMs: {
      left: { prepare: 3_999.6, achilles: 0, sole: 0, points: 0, toes: 0 },
      right: { prepare: 1_400, achilles: 0, sole: 0, points: 2_600.2, toes: 0 },
    },
    leftOut: ['partToes'],
  },
};
const BEGINNING: Beginning = {
  timeZone: 'Europe/Berlin',
  mode: 'guide',
  before: { item: 'stress', value: 6 },
};
const worked = (left: number, right: number) => ({
  worked: { ...session.worked, handsOnMs: { left, right } },
});
const recordOf = (change: Partial<FinishedSession>) => recordsOf({ ...session, ...change }, BEGINNING, 7)[0];

describe('the record of a finished session', () => {
  test('says when, where, what and how much, in whole milliseconds', () => {
    expect(recordOf({})).toEqual({
      kind: 'session',
      id: 'a',
      revision: 7,
      startedAt: 1_000,
      endedAt: 61_000,
      timeZone: 'Europe/Berlin',
      night: '1969-12-31',
      routineId: 'nightly',
      feet: ['right', 'left'],
      plannedMs: 10_000,
      handsOnMs: { left: 4_000, right: 4_000 },
      stageSeconds: { left: [4, 0, 0, 0, 0], right: [1, 0, 0, 3, 0] },
      leftOut: ['partToes'],
      mode: 'guide',
      outcome: 'completed',
      rating: { item: 'stress', before: 6, after: null },
      note: '',
    });
  });

  test('has no rating where none was given', () => {
    expect(recordsOf(session, { ...BEGINNING, before: null }, 7)[0]?.rating).toBeNull();
  });

  test('is completed from four fifths of the planned time on', () => {
    expect(recordOf(worked(8_000, 0))?.outcome).toBe('completed');
    expect(recordOf(worked(7_999, 0))?.outcome).toBe('partial');
  });

  test('does not end before it began, even if the clock was set back', () => {
    expect(recordOf({ endedAt: 500 })?.endedAt).toBe(1_000);
  });

  test('is not made if no hand was laid on', () => {
    expect(recordOf(worked(0, 0))).toBeUndefined();
    expect(recordOf(worked(0, 1))).toBeDefined();
  });

  test('can always be kept and credits what was guided, wherever a session was left', () => {
    fc.assert(
      fc.property(arbitraryCheckpoint, (checkpoint) => {
        const ended = endedAsLeft(checkpoint);
        expect(ended.endedAt).toBe(checkpoint.savedAt);
        expect(ended.plannedMs).toBe(compileTimeline(checkpoint.plan).handsOnMs);
        for (const record of recordsOf(ended, checkpoint, 1)) {
          expect(historyEntryFormat.read(record, historyEntryFormat.version)).toEqual({
            value: record,
            missed: 'nothing',
          });
          expect(record.handsOnMs.left).toBeCloseTo(ended.worked.handsOnMs.left, -1);
        }
      }),
    );
  });
});
