import type { RunningSession } from '../../domain/session.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { NowPlayingWords } from '../../player/nowPlaying.ts';
import { sessionView } from './sessionView.ts';
import { stepTitle } from './stepTitle.ts';

/** What the lock screen says of a session at a position in ms: the step, and below it stage and foot. */
export function describeNowPlaying(
  words: Messages,
): (session: RunningSession, positionMs: number) => NowPlayingWords {
  return (session, positionMs) => {
    const view = sessionView(session, positionMs);
    const { segment, foot } = view;
    const stage = segment.kind === 'move' ? [words.stages[segment.step.move.stage]] : [];
    return {
      title: session.status === 'interrupted' ? words.session.interruptedTitle : stepTitle(words, view),
      artist: [...stage, words.feet[foot]].join(' · '),
    };
  };
}
