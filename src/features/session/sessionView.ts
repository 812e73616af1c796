import type { Foot } from '../../domain/foot.ts';
import type { Count } from '../../domain/rhythm.ts';
import type { RunningSession } from '../../domain/session.ts';
import { countAt, type Segment, segmentAt } from '../../domain/timeline.ts';

/** What the session screen shows of a running session from one count or segment to the next. */
export interface SessionView {
  readonly session: RunningSession;
  readonly segment: Segment;
  readonly foot: Foot;
  readonly count: Count | undefined;
  /** What follows this segment; a gate to the other foot, a move, or nothing. */
  readonly next: Segment | undefined;
}

/** Derives the screen from a running session and its position in ms, nothing else. */
export function sessionView(session: RunningSession, positionMs: number): SessionView {
  const segment = segmentAt(session.timeline, positionMs);
  const after = session.timeline.segments[segment.index + 1];
  return {
    session,
    segment,
    foot: segment.foot,
    count: countAt(segment, positionMs),
    next: after?.kind === 'close' ? undefined : after,
  };
}
