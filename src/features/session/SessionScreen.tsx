import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { hasEnded, isRunning } from '../../domain/session.ts';
import { useServices } from '../services.ts';
import { EndScreen } from './EndScreen.tsx';
import { GuideScreen } from './GuideScreen.tsx';
import { sessionView } from './sessionView.ts';

/** A session while its moves run and just after. */
export function SessionScreen() {
  const { player } = useServices();
  const view = useStore(
    player.store,
    useShallow(({ run }) =>
      run && isRunning(run.session) && !hasEnded(run.session, run.positionMs)
        ? sessionView(run.session, run.positionMs)
        : undefined,
    ),
  );
  return view ? <GuideScreen view={view} /> : <Ended />;
}

function Ended() {
  const { player } = useServices();
  const run = useStore(player.store, (state) => state.run);
  return run && hasEnded(run.session, run.positionMs) ? <EndScreen run={run} /> : null;
}
