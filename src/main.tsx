import { createRoot, hydrateRoot } from 'react-dom/client';
import './ui/tokens.css';
import './ui/base.css';
import { App } from './app/App.tsx';
import type { Services } from './features/services.ts';
import { createAnnouncer } from './platform/announcer.ts';
import { createAppUpdate } from './platform/appUpdate.ts';
import { createClock } from './platform/clock.ts';
import { createIndexedDbJournal } from './platform/indexedDbJournal.ts';
import { createInstallPrompt } from './platform/installPrompt.ts';
import { followLaunches } from './platform/launchQueue.ts';
import { createLiveTransport } from './platform/liveTransport.ts';
import { createLocalStore } from './platform/localStore.ts';
import { createPageVisibility } from './platform/pageVisibility.ts';
import { createScreenLock } from './platform/screenLock.ts';
import { createSessionLock, isSessionRunningAnywhere } from './platform/sessionLock.ts';
import { createToday } from './platform/today.ts';
import { vibrate } from './platform/vibrate.ts';
import { continueFrom, keepCheckpoint } from './player/checkpoint.ts';
import { buzzOnCues } from './player/haptics.ts';
import { createPlayer } from './player/player.ts';
import { recordSessions } from './player/record.ts';
import { keepScreenOn } from './player/wakeLock.ts';
import { createStorage } from './storage/storage.ts';
import { isTimeZone } from './storage/timeZone.ts';

const clock = createClock();
const visibility = createPageVisibility();
/** Some browsers do not know where they are. */
function timeZone(): string {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return isTimeZone(zone) ? zone : 'UTC';
}

const here = { now: clock.now, timeZone };
const storage = createStorage({
  keyValues: createLocalStore(),
  journal: createIndexedDbJournal(),
  announcer: createAnnouncer(),
  here,
});
const { sessions, settings, notices } = storage;

const lock = createSessionLock();
const player = createPlayer({
  transport: createLiveTransport({
    createContext: () => new AudioContext(),
    monotonicMs: () => performance.now(),
    wallMs: clock.now,
    every(intervalMs, callback) {
      const timer = setInterval(callback, intervalMs);
      return () => clearInterval(timer);
    },
    silent: () => settings.store.getState().sound === 'silent',
  }),
  clock,
  lock,
});
keepCheckpoint(player, sessions, visibility);
recordSessions(player, sessions, clock);
buzzOnCues(player, vibrate);

/** What is unfinished here may be running in another tab: then it is not this tab's to end. */
async function unlessRunning(act: () => Promise<void>): Promise<'done' | 'busy'> {
  if (!(await lock.acquire())) return 'busy';
  try {
    await act();
    return 'done';
  } finally {
    lock.release();
  }
}

const services: Services = {
  player,
  screenLock: keepScreenOn(player, createScreenLock(), visibility).store,
  settings,
  history: sessions.store,
  unfinished: {
    store: sessions.store,
    async resume() {
      const { checkpoint } = sessions.store.getState();
      return checkpoint ? player.begin(continueFrom(checkpoint)) : 'busy';
    },
    keep: () => unlessRunning(sessions.keep),
    discard: () => unlessRunning(sessions.discard),
    restore: sessions.save,
  },
  notices,
  install: createInstallPrompt(),
  update: createAppUpdate(isSessionRunningAnywhere),
  device: {
    newId: () => crypto.randomUUID(),
    now: clock.now,
    today: createToday(visibility, here),
    locale: () => navigator.language,
    reload: () => window.location.reload(),
  },
};

const { BASE_URL } = import.meta.env;
const app = <App services={services} base={BASE_URL.replace(/\/$/, '')} />;
const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root.');
// Only the start page comes with its screen; a host may answer other addresses with it, too.
if (root.hasChildNodes() && window.location.pathname === BASE_URL) hydrateRoot(root, app);
else {
  root.replaceChildren();
  createRoot(root).render(app);
}

storage.reconcile();
followLaunches((path) => {
  if (player.store.getState().run) return;
  window.history.pushState(null, '', BASE_URL.replace(/\/$/, '') + path);
});
