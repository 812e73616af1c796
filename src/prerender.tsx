import { renderToString } from 'react-dom/server';
import { createStore } from 'zustand/vanilla';
import { App } from './app/App.tsx';
import type { Services } from './features/services.ts';
import { createPlayer } from './player/player.ts';
import { NEVER_ASKED } from './storage/safetyRecord.ts';
import { DEFAULT_SETTINGS } from './storage/settingsRecord.ts';

/** Renders one screen as it is before anything is known about the device; `base` ends with a slash. */
export function render(path: string, base: string): string {
  const prefix = base.replace(/\/$/, '');
  return renderToString(<App services={inertServices()} base={prefix} ssrPath={prefix + path} />);
}

const nothing = () => {};
const never = async (): Promise<never> => {
  throw new Error('Nothing can be done while building.');
};

/** Services that hold the defaults and do nothing. */
function inertServices(): Services {
  const transport = {
    prepare: nothing,
    prime: nothing,
    load: nothing,
    play: nothing,
    pause: nothing,
    seek: nothing,
    setLoop: nothing,
    canReload: () => true,
    positionMs: () => 0,
    finish: nothing,
    subscribe: () => nothing,
  };
  return {
    player: createPlayer({
      transport,
      clock: { now: () => 0, after: () => nothing },
      lock: { acquire: never, release: nothing },
    }),
    drawing: { store: createStore(() => ({ MoveDrawing: undefined, View: undefined })), fetch: nothing },
    motion: createStore(() => ({ reduced: false })),
    screenLock: createStore(() => ({ status: 'off' as const })),
    settings: { store: createStore(() => DEFAULT_SETTINGS), change: nothing },
    soundTools: never,
    nightTools: never,
    history: createStore(() => ({ entries: [], records: [], keeping: 'kept' as const })),
    unfinished: {
      store: createStore(() => ({ checkpoint: undefined })),
      resume: never,
      keep: never,
      discard: never,
      restore: never,
    },
    notices: { store: createStore(() => ({ notices: [] })), dismiss: nothing },
    install: { store: createStore(() => ({ offer: 'unavailable' as const })), ask: never },
    update: { store: createStore(() => ({ updateWaiting: false })), accept: never },
    stoppedWisely: never,
    safety: { store: createStore(() => NEVER_ASKED), change: nothing, erase: nothing, refresh: nothing },
    device: {
      newId: () => '',
      now: () => 0,
      timeZone: () => 'UTC',
      after: () => nothing,
      today: createStore(() => ({ night: undefined })),
      locale: () => 'en',
      reload: nothing,
    },
  };
}
