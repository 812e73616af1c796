import type { Foot } from '../../domain/foot.ts';
import type { Count } from '../../domain/rhythm.ts';
import type { RunningSession } from '../../domain/session.ts';
import { countAt, handsOnLeftMs, type Segment, segmentAt } from '../../domain/timeline.ts';

/** What the session screen shows at one position; times in ms. */
export interface SessionView {
  readonly segment: Segment;
  readonly foot: Foot;
  readonly count: Count | undefined;
  readonly leftInSegmentMs: number;
  readonly leftInSessionMs: number;
  /** What follows this segment; a gate to the other foot, a move, or nothing. */
  readonly next: Segment | undefined;
}

/** Derives the screen from a running session and its position, nothing else. */
export function sessionView(session: RunningSession, positionMs: number): SessionView {
  const { timeline } = session;
  const segment = segmentAt(timeline, positionMs);
  const after = timeline.segments[segment.index + 1];
  return {
    segment,
    foot: segment.foot,
    count: countAt(segment, positionMs),
    leftInSegmentMs: segment.endMs - positionMs,
    leftInSessionMs: handsOnLeftMs(timeline, positionMs),
    next: after?.kind === 'close' ? undefined : after,
  };
}
