import type { StoreApi } from 'zustand/vanilla';
import type { SessionPlan } from '../domain/plan.ts';
import { isRunning } from '../domain/session.ts';
import type { Player } from './player.ts';

/** Ends a session once the answers rule out what it guides: in another tab they may change while it runs. */
export function heedAnswers(
  player: Player,
  answers: Pick<StoreApi<unknown>, 'subscribe'>,
  allow: (plan: SessionPlan) => boolean,
): () => void {
  return answers.subscribe(() => {
    const session = player.store.getState().run?.session;
    if (session && isRunning(session) && !allow(session.timeline.plan)) player.send({ type: 'ruleOut' });
  });
}
