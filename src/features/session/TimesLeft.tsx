import { useStore } from 'zustand';
import { handsOnLeftMs, segmentAt, type Timeline } from '../../domain/timeline.ts';
import { clockText } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useServices } from '../services.ts';

/** How long the segment goes on. With what is left in the session all that a passing second changes. */
export function LeftInSegment() {
  return useTold((timeline, positionMs) => clockText(segmentAt(timeline, positionMs).endMs - positionMs));
}

/** How long the hands have still to work. */
export function LeftInSession() {
  const { session } = useMessages();
  return useTold((timeline, positionMs) => session.leftInSession(handsOnLeftMs(timeline, positionMs)));
}

function useTold(tell: (timeline: Timeline, positionMs: number) => string): string {
  const { player } = useServices();
  return useStore(player.store, ({ run }) => (run ? tell(run.session.timeline, run.positionMs) : ''));
}
