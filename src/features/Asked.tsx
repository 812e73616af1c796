import { useCallback } from 'react';
import { Late } from '../ui/Late.tsx';
import { useServices } from './services.ts';

/** A question about how one feels; its code follows the screen it is asked on. */
export function Asked({ when, id = '' }: { when: 'before' | 'after' | 'morning'; id?: string }) {
  const { nightTools } = useServices();
  const load = useCallback(async () => {
    const [{ QUESTIONS }, tools] = await Promise.all([import('./Ratings.tsx'), nightTools()]);
    const Question = QUESTIONS[when];
    return <Question tools={tools} id={id} />;
  }, [nightTools, when, id]);
  return <Late load={load} />;
}
