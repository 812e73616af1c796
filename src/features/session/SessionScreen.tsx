import { Redirect } from 'wouter';
import { useStore } from 'zustand';
import { isRunning } from '../../domain/session.ts';
import { useServices } from '../services.ts';
import { EndScreen } from './EndScreen.tsx';
import { GuideScreen } from './GuideScreen.tsx';

/** A session while it runs and just after; without one there is nothing to show here. */
export function SessionScreen() {
  const { player } = useServices();
  const run = useStore(player.store, (state) => state.run);
  if (!run) return <Redirect to="/" replace />;
  const { session } = run;
  if (session.status === 'finished') return <EndScreen session={session} />;
  return isRunning(session) ? <GuideScreen session={session} positionMs={run.positionMs} /> : null;
}
