import { useCallback } from 'react';
import { handsOnLeftMs, segmentAt, type Timeline } from '../../domain/timeline.ts';
import { clockText } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useServices } from '../services.ts';
import styles from './TimesLeft.module.css';

/** How long the segment goes on. With what is left in the session all that a passing second changes. */
export function LeftInSegment() {
  return <Told tell={leftInSegment} className={styles.short} />;
}

/** How long the hands have still to work. */
export function LeftInSession() {
  const { session } = useMessages();
  const tell = useCallback(
    (timeline: Timeline, positionMs: number) => session.leftInSession(handsOnLeftMs(timeline, positionMs)),
    [session],
  );
  return <Told tell={tell} className={styles.long} />;
}

function leftInSegment(timeline: Timeline, positionMs: number): string {
  return clockText(segmentAt(timeline, positionMs).endMs - positionMs);
}

interface ToldProps {
  readonly tell: (timeline: Timeline, positionMs: number) => string;
  readonly className: string | undefined;
}

/** Written past React: drawing anew is most of what a passing second costs, and a session has over a thousand. */
function Told({ tell, className }: ToldProps) {
  const { player } = useServices();
  const follow = useCallback(
    (element: HTMLElement) => {
      const text = new Text();
      const write = () => {
        const { run } = player.store.getState();
        const told = run ? tell(run.session.timeline, run.positionMs) : '';
        if (text.data !== told) text.data = told;
      };
      write();
      element.replaceChildren(text);
      return player.store.subscribe(write);
    },
    [player, tell],
  );
  return <span ref={follow} className={className} />;
}
