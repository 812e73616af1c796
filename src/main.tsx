import { createRoot, hydrateRoot } from 'react-dom/client';
import { createStore } from 'zustand/vanilla';
import './ui/tokens.css';
import './ui/base.css';
import { App } from './app/App.tsx';
import { lateCode } from './app/lateCode.ts';
import { sessionScreens } from './app/laterScreens.tsx';
import { answersIn } from './domain/safetyDue.ts';
import { compileTimeline } from './domain/timeline.ts';
import type { Services } from './features/services.ts';
import { voiceLines } from './i18n/en/voice.ts';
import { en } from './i18n/messages.ts';
import { createAnnouncer } from './platform/announcer.ts';
import { createAppUpdate } from './platform/appUpdate.ts';
import { createChosenTransport } from './platform/chosenTransport.ts';
import { decodeClip, fetchFile } from './platform/clipFiles.ts';
import { createClock } from './platform/clock.ts';
import { createInstallPrompt } from './platform/installPrompt.ts';
import { createLateJournal } from './platform/lateJournal.ts';
import { createLateTransport } from './platform/lateTransport.ts';
import { followLaunches } from './platform/launchQueue.ts';
import { formattingLocale } from './platform/locale.ts';
import { createLocalStore } from './platform/localStore.ts';
import { createMotionPreference } from './platform/motionPreference.ts';
import { createPageVisibility } from './platform/pageVisibility.ts';
import { createScreenLock } from './platform/screenLock.ts';
import { createSessionLock, isSessionRunningAnywhere } from './platform/sessionLock.ts';
import { showTheme } from './platform/themeSwitch.ts';
import { createToday } from './platform/today.ts';
import { createMediaMarkers } from './platform/track/mediaMarkers.ts';
import { createMixWorker } from './platform/track/mixWorker.ts';
import { createSessionAudio } from './platform/track/sessionAudio.ts';
import { createTrackMaker } from './platform/track/trackMaker.ts';
import { createTrackTransport } from './platform/track/trackTransport.ts';
import { openTrackWorker } from './platform/track/trackWorker.ts';
import { createVoicePack } from './platform/voicePack.ts';
import { continueFrom, keepCheckpoint } from './player/checkpoint.ts';
import { heedAnswers } from './player/heedAnswers.ts';
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
/** The part of this root that has to do with storage and can wait. */
const laterStorage = () => import('./laterStorage.ts');
const stores = {
  keyValues: createLocalStore(),
  journal: createLateJournal(async () =>
    (await import('./platform/indexedDbJournal.ts')).createIndexedDbJournal(),
  ),
  announcer: createAnnouncer(),
};
const storage = createStorage({
  ...stores,
  here,
  loadRestore: async () => (await laterStorage()).restore,
});
const { sessions, settings, safety, notices } = storage;
showTheme(settings.store.getState().theme);
settings.store.subscribe(({ theme }) => showTheme(theme));

const lock = createSessionLock();
/** Makes something the first time it is asked for, and again if that failed. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    made.catch(() => {
      made = undefined;
    });
    return made;
  };
}
const monotonicMs = () => performance.now();
function every(intervalMs: number, callback: () => void): () => void {
  const timer = setInterval(callback, intervalMs);
  return () => clearInterval(timer);
}
const soundChoice = () => settings.store.getState().sound;
const voice = createVoicePack({
  knows: (id) => id in voiceLines,
  fetchClip: (id) => fetchFile(`${import.meta.env.BASE_URL}voice/en/${id}.m4a`),
  decode: decodeClip,
  after: clock.after,
});
const maker = createTrackMaker(voice, createMixWorker(openTrackWorker, clock.after));
const urls = {
  create: (blob: Blob) => URL.createObjectURL(blob),
  revoke: (url: string) => URL.revokeObjectURL(url),
};
/** What a session beside music needs more: not part of the first load, but fetched right after it. */
const beside = once(async () => {
  const [{ createLiveTransport }, { createPhoneVoice }] = await Promise.all([
    import('./platform/live/liveTransport.ts'),
    import('./platform/live/phoneVoice.ts'),
  ]);
  const phone = createPhoneVoice();
  const live = createLiveTransport({
    createContext: () => new AudioContext(),
    monotonicMs,
    wallMs: clock.now,
    after: clock.after,
    choice: soundChoice,
    voice,
    phone,
    lineOf: (id) => voiceLines[id],
  });
  return { phone, live };
});
const live = createLateTransport(async () => (await beside()).live);
const audio = createSessionAudio();
const transport = createChosenTransport({
  track: createTrackTransport({
    media: audio,
    setMarkers: createMediaMarkers(audio),
    urls,
    maker,
    choice: soundChoice,
    visibility,
    monotonicMs,
    every,
    onFailed: (atMs) => transport.fallBack(atMs),
  }),
  live,
  mode: () => soundChoice().mode,
});
const player = createPlayer({ transport, clock, lock });
keepCheckpoint(player, sessions, visibility);
recordSessions(player, { finish: (session) => sessions.finish(session).then(askForSafekeeping) }, clock);
/** Once there is something to lose; the browser may ask the person. */
async function askForSafekeeping() {
  if (sessions.store.getState().records.length !== 1) return;
  await (await laterStorage()).askForSafekeeping();
}
/** Lock screen and haptics: needed only once a session runs, long after the page has loaded. */
async function accompanySessions() {
  const { accompany } = await import('./laterSession.ts');
  accompany(player, audio, () => settings.store.getState().haptics);
}

/** The pictures of the session: a session can begin without them, so they come right after the first load. */
const drawing = {
  store: createStore<ReturnType<Services['drawing']['store']['getState']>>(() => ({
    MoveDrawing: undefined,
    View: undefined,
  })),
  fetch: () =>
    void Promise.all([import('./ui/drawing/MoveDrawing.tsx'), import('./ui/drawing/View.tsx')]).then(
      ([{ MoveDrawing }, { View }]) => drawing.store.setState({ MoveDrawing, View }),
      () => {},
    ),
};

/** What clears an unfinished session to go on; fetched right after the page. */
const clearance = lateCode(async () => {
  const [{ clearToContinue, clearUnchanged }, { RULE_BOOK }] = await Promise.all([
    import('./domain/adaptation.ts'),
    import('./content/safetyRules.ts'),
  ]);
  return { clearToContinue, clearUnchanged, RULE_BOOK };
});
const today = createToday(visibility, here);
heedAnswers(player, safety.store, (plan) => {
  const rules = clearance.here();
  const answers = answersIn(today.getState().night, safety.store.getState(), timeZone());
  return rules?.clearUnchanged(plan, answers, rules.RULE_BOOK) !== undefined;
});

/** What the settings screen lets people try; its elements play for one master each. */
const soundTools = once(async () => {
  const [{ phone }, { createTestTrack }, { createSoundPreview }, { createSelfTest }, tries] =
    await Promise.all([
      beside(),
      import('./platform/track/testTrack.ts'),
      import('./platform/soundPreview.ts'),
      import('./player/selfTest.ts'),
      import('./content/soundTries.ts'),
    ]);
  const parts = { urls, maker, clock, visibility, player, choice: soundChoice };
  const timeline = compileTimeline(tries.SELF_TEST_PLAN);
  const track = createTestTrack({ ...parts, media: new Audio(), timeline });
  const selfTest = createSelfTest({ ...parts, track });
  const preview = createSoundPreview({
    ...parts,
    media: new Audio(),
    selfTest,
    plan: tries.LISTENING_PLAN,
    sentence: en.moves.settle,
    phone,
  });
  return { sound: { ...preview, phoneVoice: phone.store }, selfTest };
});

/** What the person says about their nights, and what leaves the device; needed after a session, not before. */
const nightTools = async () => (await laterStorage()).nightTools({ storage, stores, here, unlessRunning });

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
  drawing,
  motion: createMotionPreference(),
  screenLock: keepScreenOn(player, createScreenLock(), visibility).store,
  settings,
  soundTools,
  nightTools,
  history: sessions.store,
  unfinished: {
    store: sessions.store,
    async resume() {
      // Once it has come nothing is waited for: the tap itself has to unlock the sound.
      const rules = clearance.here() ?? (await clearance.fetch().catch(() => undefined));
      const { checkpoint } = sessions.store.getState();
      if (!rules) return 'asks';
      if (!checkpoint) return 'busy';
      safety.refresh();
      const { clearToContinue, RULE_BOOK } = rules;
      const moment = { now: clock.now(), timeZone: timeZone() };
      const plan = clearToContinue(checkpoint.plan, safety.store.getState(), moment, RULE_BOOK);
      return plan ? player.begin(continueFrom(checkpoint, plan)) : 'asks';
    },
    keep: () => unlessRunning(sessions.keep),
    discard: () => unlessRunning(sessions.discard),
    restore: sessions.save,
  },
  stoppedWisely: sessions.stoppedWisely,
  safety,
  notices,
  install: createInstallPrompt(),
  update: createAppUpdate(isSessionRunningAnywhere),
  device: {
    newId: () => crypto.randomUUID(),
    now: clock.now,
    timeZone,
    after: clock.after,
    today,
    locale: () => formattingLocale(navigator.languages),
    reload: () => window.location.reload(),
  },
};

/** How long the page waits for the journal when a session is unfinished, in ms; then what is known has to do. */
const JOURNAL_WAIT_MS = 3_000;

const { BASE_URL } = import.meta.env;

function show() {
  const app = <App services={services} base={BASE_URL.replace(/\/$/, '')} />;
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root.');
  // Only the start page comes with its screen; a host may answer other addresses with it, too.
  if (root.hasChildNodes() && window.location.pathname === BASE_URL) hydrateRoot(root, app);
  else {
    root.replaceChildren();
    createRoot(root).render(app);
  }
}

const reconciled = storage.reconcile();
// The snapshot may be seconds behind the journal: Continue is offered once, at the right place. This module
// itself must not wait: the journal's code needs it to be there.
if (sessions.store.getState().checkpoint) {
  const longEnough = new Promise<void>((resolve) => clock.after(JOURNAL_WAIT_MS, resolve));
  Promise.race([reconciled, longEnough]).then(show);
} else show();

window.addEventListener('load', () => {
  sessionScreens.fetch().catch(() => {}); // Asked for again when they are opened.
  drawing.fetch();
  live.fetch();
  clearance.fetch().catch(() => {}); // Likewise, by the tap that continues.
  accompanySessions().catch(() => {}); // Without its code the lock screen stays as it is.
});
followLaunches((path) => {
  if (player.store.getState().run) return;
  window.history.pushState(null, '', BASE_URL.replace(/\/$/, '') + path);
});
