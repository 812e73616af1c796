import { type Segment, segmentAt, type Timeline } from '../../domain/timeline.ts';
import type { Loop } from '../../player/transport.ts';

/** A loop leads back this long before its end, in ms: `timeupdate` may be 250 ms late. */
export const LOOP_MARGIN_MS = 400;

/** Every moment at which the track should be looked at, in ms: segments, cues, and where gates turn back. */
export function markersOf({ segments, cues }: Timeline): readonly number[] {
  const gateTurns = segments
    .filter((segment) => segment.kind === 'gate')
    .map(({ endMs }) => endMs - LOOP_MARGIN_MS);
  return [...segments.map(({ startMs }) => startMs), ...cues.map(({ atMs }) => atMs), ...gateTurns];
}

/** The first segment of a timeline that ends elsewhere in another of the same segments. */
export function partingSegment(before: Timeline, after: Timeline): Segment | undefined {
  return before.segments.find(({ index, endMs }) => after.segments[index]?.endMs !== endMs);
}

/** Where two timelines of the same segments begin to sound differently, in ms of either. */
export function divergence(before: Timeline, after: Timeline): number {
  const first = partingSegment(before, after);
  if (!first) return after.durationMs;
  return Math.min(first.endMs, segmentAt(after, first.startMs).endMs);
}

export function isWithin({ startMs, endMs }: Loop, atMs: number): boolean {
  return startMs <= atMs && atMs < endMs;
}

export function middle({ startMs, endMs }: Loop): number {
  return (startMs + endMs) / 2;
}
