import { useStore } from 'zustand';
import { isRunning } from '../../domain/session.ts';
import { clockText } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useServices } from '../services.ts';
import { type TimeLeft, timeLeft } from './sessionView.ts';

/** How long the segment goes on. With what is left in the session all that a passing second changes. */
export function LeftInSegment() {
  return useTimeLeft(({ inSegmentMs }) => clockText(inSegmentMs));
}

/** How long the hands have still to work. */
export function LeftInSession() {
  const words = useMessages();
  return useTimeLeft(({ inSessionMs }) => words.session.leftInSession(inSessionMs));
}

function useTimeLeft(told: (left: TimeLeft) => string): string {
  const { player } = useServices();
  return useStore(player.store, ({ run }) =>
    run && isRunning(run.session) ? told(timeLeft(run.session, run.positionMs)) : '',
  );
}
