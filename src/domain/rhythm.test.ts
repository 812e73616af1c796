import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryRhythm, arbitraryShare, pointAt } from '../../tests/support/arbitraryPlans.ts';
import { type Count, layCounts, type Rhythm, stretchCounts } from './rhythm.ts';

const PULLS: Rhythm = { kind: 'paced', count: 'pull', everyMs: 5_000 };
const LINES: Rhythm = {
  kind: 'parts',
  count: 'line',
  regions: ['line1', 'line2', 'line3', 'line4', 'line5'],
};
const BREATHS: Rhythm = { kind: 'breaths', inMs: 4_000, outMs: 6_000 };

const arbitraryStartMs = fc.integer({ min: 0, max: 1_200_000 });
const arbitraryLengthMs = fc.integer({ min: 1_000, max: 120_000 });
const arbitraryExtraMs = fc.integer({ min: 1_000, max: 60_000 });

function bounds(counts: readonly Count[]) {
  return counts.map(({ startMs, endMs }) => [startMs, endMs]);
}

function countAtMs(counts: readonly Count[], atMs: number): Count | undefined {
  return counts.find(({ startMs, endMs }) => startMs <= atMs && atMs < endMs);
}

/** Counts follow one another from start to end without a hole. */
function expectTiling(counts: readonly Count[], startMs: number, endMs: number) {
  expect(counts.map((count) => count.startMs)).toEqual([
    startMs,
    ...counts.slice(0, -1).map((count) => count.endMs),
  ]);
  expect(counts.at(-1)?.endMs).toBe(endMs);
  expect(counts.filter((count) => count.startMs >= count.endMs)).toEqual([]);
  expect(bounds(counts).flat().every(Number.isInteger)).toBe(true);
}

/** Counts are numbered 0, 1, 2 … without a gap, and all agree how many there are; a breath has two parts. */
function expectNumbering(counts: readonly Count[]) {
  const indices = counts.filter(({ kind }) => kind !== 'breathOut').map(({ index }) => index);
  expect(indices).toEqual(indices.map((_, i) => i));
  expect(new Set(counts.map(({ of }) => of))).toEqual(new Set([indices.length]));
}

describe('a rhythm laid over a move', () => {
  it('has no counts where the move only takes its time', () => {
    expect(layCounts({ kind: 'plain' }, 'foot', 0, 30_000)).toEqual([]);
  });

  it('has no counts where there is no time', () => {
    expect(layCounts(PULLS, 'tendon', 5_000, 5_000)).toEqual([]);
  });

  it('pulls at its tempo as often as the time allows', () => {
    const counts = layCounts(PULLS, 'tendon', 10_000, 35_000);
    expect(counts.map(({ startMs }) => startMs)).toEqual([10_000, 15_000, 20_000, 25_000, 30_000]);
    expect(counts.map(({ kind, index, of, region }) => [kind, index, of, region])).toEqual(
      [0, 1, 2, 3, 4].map((index) => ['pull', index, 5, 'tendon']),
    );
    expect(layCounts(PULLS, 'tendon', 0, 30_000)).toHaveLength(6);
  });

  it('pulls a little faster or slower rather than leaving one unfinished', () => {
    expect(bounds(layCounts(PULLS, 'tendon', 0, 20_100))).toEqual([
      [0, 5_025],
      [5_025, 10_050],
      [10_050, 15_075],
      [15_075, 20_100],
    ]);
  });

  it('counts once where the time is shorter than the tempo', () => {
    expect(bounds(layCounts(PULLS, 'tendon', 0, 1_000))).toEqual([[0, 1_000]]);
  });

  it('gives each line of the sole an equal share, in the order named', () => {
    const counts = layCounts(LINES, 'sole', 0, 60_000);
    expect(counts.map(({ region, startMs }) => [region, startMs])).toEqual([
      ['line1', 0],
      ['line2', 12_000],
      ['line3', 24_000],
      ['line4', 36_000],
      ['line5', 48_000],
    ]);
  });

  it('breathes in for four seconds and out for six, three times in a hold of thirty', () => {
    const counts = layCounts(BREATHS, 'archCentre', 0, 30_000);
    expect(counts.map(({ kind, index, of, startMs }) => [kind, index, of, startMs])).toEqual([
      ['breathIn', 0, 3, 0],
      ['breathOut', 0, 3, 4_000],
      ['breathIn', 1, 3, 10_000],
      ['breathOut', 1, 3, 14_000],
      ['breathIn', 2, 3, 20_000],
      ['breathOut', 2, 3, 24_000],
    ]);
  });

  it('goes on from a later count with the parts that are left', () => {
    const counts = layCounts(LINES, 'sole', 30_000, 60_000, 2);
    expect(counts.map(({ region, index, of, startMs }) => [region, index, of, startMs])).toEqual([
      ['line3', 2, 5, 30_000],
      ['line4', 3, 5, 40_000],
      ['line5', 4, 5, 50_000],
    ]);
  });

  it('fills any time with counts of whole milliseconds, numbered without a gap', () => {
    fc.assert(
      fc.property(arbitraryRhythm, arbitraryStartMs, arbitraryLengthMs, (rhythm, startMs, lengthMs) => {
        fc.pre(rhythm.kind !== 'plain');
        const counts = layCounts(rhythm, 'foot', startMs, startMs + lengthMs);
        expectTiling(counts, startMs, startMs + lengthMs);
        expectNumbering(counts);
      }),
    );
  });

  it('gives every count the same time, to the millisecond that rounding takes', () => {
    fc.assert(
      fc.property(arbitraryRhythm, arbitraryStartMs, arbitraryLengthMs, (rhythm, startMs, lengthMs) => {
        fc.pre(rhythm.kind === 'paced' || rhythm.kind === 'parts');
        const counts = layCounts(rhythm, 'foot', startMs, startMs + lengthMs);
        const lengths = counts.map((count) => count.endMs - count.startMs);
        expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('a rhythm given more time while it runs', () => {
  it('keeps the toes that are done and shares the new time among the rest', () => {
    const counts = stretchCounts(layCounts(LINES, 'sole', 0, 50_000), LINES, 'sole', 25_000, 65_000);
    expect(counts.map(({ region, startMs, endMs }) => [region, startMs, endMs])).toEqual([
      ['line1', 0, 10_000],
      ['line2', 10_000, 20_000],
      ['line3', 20_000, 35_000],
      ['line4', 35_000, 50_000],
      ['line5', 50_000, 65_000],
    ]);
  });

  it('gives all of the new time to the last part when that is the one being worked', () => {
    const counts = stretchCounts(layCounts(LINES, 'sole', 0, 50_000), LINES, 'sole', 49_999, 65_000);
    expect(bounds(counts).at(-1)).toEqual([40_000, 65_000]);
    expect(counts).toHaveLength(5);
  });

  it('adds pulls at the same tempo and counts them in', () => {
    const counts = stretchCounts(layCounts(PULLS, 'tendon', 0, 25_000), PULLS, 'tendon', 12_000, 40_000);
    expect(counts.map(({ startMs }) => startMs)).toEqual([
      0, 5_000, 10_000, 15_000, 20_000, 25_000, 30_000, 35_000,
    ]);
    expectNumbering(counts);
  });

  it('lets a slow pull in progress end where it was going to end', () => {
    const slow = layCounts(PULLS, 'tendon', 0, 7_000);
    expect(bounds(slow)).toEqual([[0, 7_000]]);
    expect(bounds(stretchCounts(slow, PULLS, 'tendon', 6_500, 22_000))).toEqual([
      [0, 7_000],
      [7_000, 12_000],
      [12_000, 17_000],
      [17_000, 22_000],
    ]);
  });

  it('never turns a breath that is going out back in', () => {
    const short = layCounts(BREATHS, 'archCentre', 0, 16_000);
    expect(bounds(short)[1]).toEqual([3_200, 8_000]);
    const counts = stretchCounts(short, BREATHS, 'archCentre', 3_500, 31_000);
    expect(countAtMs(counts, 3_500)).toMatchObject({ kind: 'breathOut', index: 0 });
  });

  it('stays without counts where the move only takes its time', () => {
    expect(stretchCounts([], { kind: 'plain' }, 'foot', 1_000, 45_000)).toEqual([]);
  });

  it('keeps what is done, never jumps at the position, and fills the new time, however often', () => {
    const arbitraryAdditions = fc.array(fc.tuple(arbitraryShare, arbitraryExtraMs), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(
        arbitraryRhythm,
        arbitraryStartMs,
        arbitraryLengthMs,
        arbitraryAdditions,
        (rhythm, startMs, lengthMs, additions) => {
          fc.pre(rhythm.kind !== 'plain');
          let endMs = startMs + lengthMs;
          let counts = layCounts(rhythm, 'foot', startMs, endMs);
          for (const [share, extraMs] of additions) {
            const atMs = startMs + pointAt(share, endMs - startMs);
            const here = countAtMs(counts, atMs);
            const done = counts.filter((count) => count.endMs <= atMs);
            endMs += extraMs;
            const stretched = stretchCounts(counts, rhythm, 'foot', atMs, endMs);
            expect(bounds(stretched).slice(0, done.length)).toEqual(bounds(done));
            expect(countAtMs(stretched, atMs)).toMatchObject({
              kind: here?.kind,
              index: here?.index,
              startMs: here?.startMs,
              region: here?.region,
            });
            expectTiling(stretched, startMs, endMs);
            expectNumbering(stretched);
            counts = stretched;
          }
        },
      ),
    );
  });
});
