import { isRunning } from '../../domain/session.ts';
import type { Run } from '../../player/player.ts';
import { EndScreen } from './EndScreen.tsx';
import { GuideScreen } from './GuideScreen.tsx';

/** A session while it runs and just after. */
export function SessionScreen({ run: { session, positionMs } }: { run: Run }) {
  if (session.status === 'finished') return <EndScreen session={session} />;
  return isRunning(session) ? <GuideScreen session={session} positionMs={positionMs} /> : null;
}
