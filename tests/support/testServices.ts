import { createStore } from 'zustand/vanilla';
import { nightOf } from '../../src/domain/night.ts';
import type { InstallOffer, Services, SoundPart, SoundTools } from '../../src/features/services.ts';
import { createPlayer } from '../../src/player/player.ts';
import type { SelfTest } from '../../src/player/selfTest.ts';
import type { ScreenLockStatus } from '../../src/player/wakeLock.ts';
import { createBackups } from '../../src/storage/backups.ts';
import type { Checkpoint } from '../../src/storage/checkpointRecord.ts';
import { createDiary } from '../../src/storage/diary.ts';
import type { Files, TextFile } from '../../src/storage/files.ts';
import type { HistoryEntry } from '../../src/storage/historyRecord.ts';
import type { StorageNotice } from '../../src/storage/notices.ts';
import { NEVER_ASKED, type SafetyRecord } from '../../src/storage/safetyRecord.ts';
import type { SessionRecord } from '../../src/storage/sessionRecord.ts';
import type { Keeping } from '../../src/storage/sessions.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/storage/settingsRecord.ts';
import { MoveDrawing } from '../../src/ui/drawing/MoveDrawing.tsx';
import { View } from '../../src/ui/drawing/View.tsx';
import { createFakeClock } from './fakeClock.ts';
import { createFakeDevice, openStorage } from './fakeDevice.ts';
import { createFakeSessionLock } from './fakeSessionLock.ts';
import { createFakeTransport } from './fakeTransport.ts';

/** Services of plain stores around a real player, so that a screen can be met without a browser. */
export function createTestServices(
  start: {
    settings?: Partial<Settings>;
    records?: readonly SessionRecord[];
    keeping?: Keeping;
    keepsWisely?: boolean;
    entries?: readonly HistoryEntry[];
    /** What lies in the file the person picks; else what was saved last. */
    picked?: string;
    /** Ms since the epoch. */
    now?: number;
    remindsBy?: 'calendar' | 'alarm';
    checkpoint?: Checkpoint;
    notices?: readonly StorageNotice[];
    offer?: InstallOffer;
    screen?: ScreenLockStatus;
    updateWaiting?: boolean;
    runsElsewhere?: boolean;
    phoneVoice?: boolean;
    reducedMotion?: boolean;
    safety?: SafetyRecord;
    resumes?: 'begun' | 'asks';
    acceptAnswer?: 'accepted' | 'sessionRunning';
  } = {},
) {
  const transport = createFakeTransport();
  const clock = createFakeClock();
  if (start.now !== undefined) clock.advance(start.now - clock.now());
  const lock = createFakeSessionLock();
  const player = createPlayer({ transport, clock, lock });
  const asked: string[] = [];
  const settings = createStore<Settings>(() => ({ ...DEFAULT_SETTINGS, ...start.settings }));
  const unfinished = createStore<{ checkpoint: Checkpoint | undefined }>(() => ({
    checkpoint: start.checkpoint,
  }));
  const safety = createStore<SafetyRecord>(() => start.safety ?? NEVER_ASKED);
  const answers = { store: safety, change: (record: SafetyRecord) => safety.setState(record, true) };
  const notices = createStore(() => ({ notices: start.notices ?? [] }));
  const sound = createStore<{ listening: SoundPart | undefined; failed: boolean }>(() => ({
    listening: undefined,
    failed: false,
  }));
  const selfTest = createStore<SelfTest>(() => ({ status: 'idle' }));
  const here = { now: clock.now, timeZone: () => 'UTC' };
  const device = createFakeDevice({ clock, timeZone: 'UTC' });
  const storage = openStorage(device);
  storage.sessions.put(() => [...(start.records ?? []), ...(start.entries ?? [])]);
  const saved: TextFile[] = [];
  const files: Files = {
    async save(file) {
      saved.push(file);
      return 'saved';
    },
    pick: async () => ({ kind: 'text', text: start.picked ?? saved.at(-1)?.text ?? '' }),
  };
  const kept = {
    store: settings,
    change: (patch: Partial<Settings>) => settings.setState(patch),
    refresh: () => {},
  };
  let ids = 0;
  const tools: SoundTools = {
    sound: {
      store: sound,
      listen: (part) => sound.setState({ listening: part }),
      stopListening: () => sound.setState({ listening: undefined }),
      phoneVoice: createStore(() => ({ available: start.phoneVoice ?? true })),
    },
    selfTest: {
      store: selfTest,
      start: () => selfTest.setState({ status: 'preparing' }, true),
      cancel: () => selfTest.setState({ status: 'idle' }, true),
    },
  };
  const services: Services = {
    player,
    drawing: { store: createStore(() => ({ MoveDrawing, View })), fetch() {} },
    motion: createStore(() => ({ reduced: start.reducedMotion ?? false })),
    screenLock: createStore(() => ({ status: start.screen ?? 'held' })),
    settings: { store: settings, change: (patch) => settings.setState(patch) },
    soundTools: async () => tools,
    history: start.keeping
      ? createStore(() => ({ ...storage.sessions.store.getState(), keeping: start.keeping ?? 'kept' }))
      : storage.sessions.store,
    async nightTools() {
      return {
        diary: createDiary(storage.sessions, here),
        backups: createBackups(storage.sessions, kept, answers, files, clock.now),
        rateBefore: storage.sessions.rateBefore,
        saveFile: files.save,
        remindsBy: start.remindsBy ?? 'calendar',
        isSafelyKept: async () => 'yes',
        async eraseAll() {
          asked.push('erase');
          return start.runsElsewhere ? 'busy' : 'done';
        },
      };
    },
    unfinished: {
      store: unfinished,
      async resume() {
        asked.push('resume');
        return start.resumes ?? 'begun';
      },
      async keep() {
        asked.push('keep');
        if (start.runsElsewhere) return 'busy';
        unfinished.setState({ checkpoint: undefined });
        return 'done';
      },
      async discard() {
        asked.push('discard');
        if (start.runsElsewhere) return 'busy';
        unfinished.setState({ checkpoint: undefined });
        return 'done';
      },
      async restore(checkpoint) {
        asked.push('restore');
        unfinished.setState({ checkpoint });
      },
    },
    async stoppedWisely(id) {
      asked.push(`stopped wisely: ${id}`);
      return start.keepsWisely ?? true;
    },
    safety: {
      ...answers,
      erase: () => safety.setState(NEVER_ASKED, true),
      refresh: () => asked.push('refresh'),
    },
    notices: {
      store: notices,
      dismiss: (notice) =>
        notices.setState((state) => ({ notices: state.notices.filter((other) => other !== notice) })),
    },
    install: {
      store: createStore(() => ({ offer: start.offer ?? 'unavailable' })),
      async ask() {
        asked.push('install');
      },
    },
    update: {
      store: createStore(() => ({ updateWaiting: start.updateWaiting ?? false })),
      async accept() {
        asked.push('update');
        return start.acceptAnswer ?? 'accepted';
      },
    },
    device: {
      newId: () => `session-${++ids}`,
      now: clock.now,
      timeZone: () => 'UTC',
      after: clock.after,
      today: createStore(() => ({ night: nightOf(clock.now(), 'UTC') })),
      locale: () => 'en-GB',
      reload: () => asked.push('reload'),
    },
  };
  return {
    services,
    player,
    transport,
    clock,
    lock,
    settings,
    safety,
    sound,
    selfTest,
    tools,
    asked,
    saved,
    storage,
  };
}
