import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import { isRunning } from '../../domain/session.ts';
import { useServices } from '../services.ts';
import { leavingFor } from './leaving.ts';

const SESSION_PATH = '/session';

/** A running session is always on screen: a way back out of it, however far, leads to the question first. */
export function KeepPlace() {
  const { player } = useServices();
  const running = useStore(player.store, ({ run }) => run !== undefined && isRunning(run.session));
  const [path, navigate] = useLocation();
  const wasRunning = useRef(false);
  useEffect(() => {
    if (running && path !== SESSION_PATH) {
      const begins =
        path === '/begin' ? { replace: true, state: window.history.state } : { state: { below: path } };
      navigate(SESSION_PATH, wasRunning.current ? { state: leavingFor(path) } : begins);
    }
    wasRunning.current = running;
  }, [running, path, navigate]);
  return null;
}
