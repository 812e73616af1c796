import { countAt, segmentAt, type Timeline } from './timeline.ts';

/** What a person sees of a position: its segment, its count and the whole seconds left. */
export function looksAlike(timeline: Timeline, beforeMs: number, nowMs: number): boolean {
  const before = segmentAt(timeline, beforeMs);
  const now = segmentAt(timeline, nowMs);
  return (
    before === now &&
    countAt(before, beforeMs) === countAt(now, nowMs) &&
    Math.ceil((now.endMs - beforeMs) / 1000) === Math.ceil((now.endMs - nowMs) / 1000)
  );
}

/** How long until a position that moves on looks different, in ms. */
export function untilChangeMs(timeline: Timeline, positionMs: number): number {
  const segment = segmentAt(timeline, positionMs);
  const leftMs = Math.max(0, segment.endMs - positionMs);
  const secondMs = leftMs % 1000 || 1000;
  const counts = segment.kind === 'move' ? segment.counts : [];
  const next = counts.find(({ startMs }) => startMs > positionMs);
  return next ? Math.min(secondMs, next.startMs - positionMs) : secondMs;
}
