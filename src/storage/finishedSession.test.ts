import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryCheckpoint } from '../../tests/support/arbitraryRecords.ts';
import { compileTimeline } from '../domain/timeline.ts';
import { endedAsLeft, type FinishedSession, recordsOf } from './finishedSession.ts';
import { sessionRecordFormat } from './sessionRecord.ts';

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
  handsOnMs: { left: 3_999.6, right: 4_000.2 },
};
const recordOf = (change: Partial<FinishedSession>) => recordsOf({ ...session, ...change }, 'UTC', 7)[0];

describe('the record of a finished session', () => {
  test('says when, where, what and how much, in whole milliseconds', () => {
    expect(recordOf({})).toEqual({
      id: 'a',
      revision: 7,
      startedAt: 1_000,
      endedAt: 61_000,
      timeZone: 'UTC',
      routineId: 'nightly',
      feet: ['right', 'left'],
      plannedMs: 10_000,
      handsOnMs: { left: 4_000, right: 4_000 },
      outcome: 'completed',
    });
  });

  test('is completed from four fifths of the planned time on', () => {
    expect(recordOf({ handsOnMs: { left: 8_000, right: 0 } })?.outcome).toBe('completed');
    expect(recordOf({ handsOnMs: { left: 7_999, right: 0 } })?.outcome).toBe('partial');
  });

  test('does not end before it began, even if the clock was set back', () => {
    expect(recordOf({ endedAt: 500 })?.endedAt).toBe(1_000);
  });

  test('is not made if no hand was laid on', () => {
    expect(recordOf({ handsOnMs: { left: 0, right: 0 } })).toBeUndefined();
    expect(recordOf({ handsOnMs: { left: 0, right: 1 } })).toBeDefined();
  });

  test('can always be kept and credits what was guided, wherever a session was left', () => {
    fc.assert(
      fc.property(arbitraryCheckpoint, (checkpoint) => {
        const ended = endedAsLeft(checkpoint);
        expect(ended.endedAt).toBe(checkpoint.savedAt);
        expect(ended.plannedMs).toBe(compileTimeline(checkpoint.plan).handsOnMs);
        for (const record of recordsOf(ended, checkpoint.timeZone, 1)) {
          expect(sessionRecordFormat.read(record, 1)).toEqual({ value: record, missed: 'nothing' });
          expect(record.handsOnMs.left).toBeCloseTo(ended.handsOnMs.left, -1);
        }
      }),
    );
  });
});
