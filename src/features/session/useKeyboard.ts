import { useEffect } from 'react';
import { type Command, isMoving, type RunningSession } from '../../domain/session.ts';
import { useServices } from '../services.ts';
import { ADD_TIME } from './addTime.ts';

/**
 * Space, arrows, plus and Escape while a session is on screen; a focused button and an open sheet keep their
 * own keys. Without single keys only Escape is left.
 */
export function useKeyboard(session: RunningSession, onStop: () => void): void {
  const { player, settings } = useServices();
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector('dialog[open]')) return;
      if (event.key !== 'Escape' && !settings.store.getState().screen.singleKeys) return;
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
  useEffect(() => {
    window.addEventListener('mousedown', keepFocus);
    return () => window.removeEventListener('mousedown', keepFocus);
  }, []);
}

/** A button that is tapped, with a finger or a mouse, takes no focus, and none keeps it: Space goes on to pause. */
function keepFocus(event: MouseEvent) {
  const { target } = event;
  if (!(target instanceof Element && target.closest('button')) || target.closest('dialog')) return;
  event.preventDefault();
  if (document.activeElement instanceof HTMLButtonElement) document.activeElement.blur();
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
