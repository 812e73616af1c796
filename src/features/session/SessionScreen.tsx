import { hasEnded, isRunning } from '../../domain/session.ts';
import type { Run } from '../../player/player.ts';
import { EndScreen } from './EndScreen.tsx';
import { GuideScreen } from './GuideScreen.tsx';

/** A session while its moves run and just after. */
export function SessionScreen({ run: { session, positionMs } }: { run: Run }) {
  if (hasEnded(session, positionMs)) return <EndScreen session={session} positionMs={positionMs} />;
  return isRunning(session) ? <GuideScreen session={session} positionMs={positionMs} /> : null;
}
