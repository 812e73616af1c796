import { hasEnded, isRunning } from '../../domain/session.ts';
import type { Run } from '../../player/player.ts';
import { EndScreen } from './EndScreen.tsx';
import { GuideScreen } from './GuideScreen.tsx';

/** A session while its moves run and just after. */
export function SessionScreen({ run }: { run: Run }) {
  const { session, positionMs } = run;
  if (hasEnded(session, positionMs)) return <EndScreen run={run} />;
  return isRunning(session) ? <GuideScreen session={session} positionMs={positionMs} /> : null;
}
