import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryShare, arbitraryTimeline } from '../../tests/support/arbitraryPlans.ts';
import { looksAlike, untilChangeMs } from './display.ts';
import { segmentAt } from './timeline.ts';

const arbitraryPlace = fc
  .tuple(arbitraryTimeline, arbitraryShare)
  .map(([timeline, share]) => ({ timeline, atMs: Math.floor(share * (timeline.durationMs - 1)) }));

describe('what is shown', () => {
  it('stays as it is until it changes, and changes then', () => {
    fc.assert(
      fc.property(arbitraryPlace, arbitraryShare, ({ timeline, atMs }, share) => {
        const untilMs = untilChangeMs(timeline, atMs);
        expect(untilMs).toBeGreaterThan(0);
        expect(looksAlike(timeline, atMs, atMs + Math.floor(share * (untilMs - 1)))).toBe(true);
        fc.pre(atMs + untilMs < timeline.durationMs);
        expect(looksAlike(timeline, atMs, atMs + untilMs)).toBe(false);
      }),
    );
  });

  it('changes within a second', () => {
    fc.assert(
      fc.property(arbitraryPlace, ({ timeline, atMs }) => {
        expect(untilChangeMs(timeline, atMs)).toBeLessThanOrEqual(1_000);
      }),
    );
  });

  it('changes where a segment ends', () => {
    fc.assert(
      fc.property(arbitraryPlace, ({ timeline, atMs }) => {
        const { endMs } = segmentAt(timeline, atMs);
        fc.pre(endMs < timeline.durationMs);
        expect(looksAlike(timeline, endMs - 1, endMs)).toBe(false);
        expect(untilChangeMs(timeline, endMs - 1)).toBe(1);
      }),
    );
  });
});
