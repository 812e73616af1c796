import { useEffect } from 'react';
import { type Command, isMoving, type RunningSession } from '../../domain/session.ts';
import { useServices } from '../services.ts';
import { ADD_TIME } from './addTime.ts';

/** Space, arrows, plus and Escape while a session is on screen; a focused button keeps its own keys. */
export function useKeyboard(session: RunningSession, onStop: () => void, enabled: boolean): void {
  const { player } = useServices();
  useEffect(() => {
    if (!enabled) return;
    function onKeyDown(event: KeyboardEvent) {
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      const onButton = event.target instanceof Element && event.target.closest('button, a, input');
      if (event.key === ' ' && onButton) return;
      const chosen = commandOf(event.key, session);
      if (!chosen) return;
      event.preventDefault();
      if (chosen === 'stop') onStop();
      else player.send(chosen);
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
}

function commandOf(key: string, session: RunningSession): Command | 'stop' | undefined {
  switch (key) {
    case ' ':
      return { type: isMoving(session) ? 'pause' : 'resume' };
    case 'ArrowLeft':
      return { type: 'previous' };
    case 'ArrowRight':
      return { type: 'next' };
    case '+':
      return ADD_TIME;
    case 'Escape':
      return 'stop';
    default:
      return undefined;
  }
}
