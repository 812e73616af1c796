import type { FinishedSession } from '../../src/storage/finishedSession.ts';
import type { Journal } from '../../src/storage/journal.ts';
import { restore } from '../../src/storage/restore.ts';
import type { SessionPlace } from '../../src/storage/sessions.ts';
import { createStorage, type Storage } from '../../src/storage/storage.ts';
import { createFakeClock, type FakeClock } from './fakeClock.ts';
import { createFakeJournal, type FakeJournal } from './fakeJournal.ts';
import { createFakeKeyValueStore, type FakeKeyValueStore } from './fakeKeyValueStore.ts';
import { createFakeTabs, type FakeTabs } from './fakeTabs.ts';

/** What a tab of the app runs on. */
export interface FakeDevice {
  readonly keyValues: FakeKeyValueStore;
  readonly journal: FakeJournal;
  readonly clock: FakeClock;
  readonly tabs: FakeTabs;
  readonly timeZone: string;
}

/** A new phone, unless something is said to lie on it. */
export function createFakeDevice(parts: Partial<FakeDevice> = {}): FakeDevice {
  return {
    keyValues: createFakeKeyValueStore(),
    journal: createFakeJournal(),
    clock: createFakeClock(),
    tabs: createFakeTabs(),
    timeZone: 'Europe/Berlin',
    ...parts,
  };
}

/** Opens the app's storage in a new tab, without reconciling yet. */
export function openStorage({
  keyValues,
  journal,
  clock,
  tabs,
  timeZone,
}: Omit<FakeDevice, 'journal'> & { readonly journal: Journal }): Storage {
  const here = { now: clock.now, timeZone: () => timeZone };
  return createStorage({
    keyValues,
    journal,
    announcer: tabs.open(),
    here,
    loadRestore: async () => restore,
  });
}

const PLAN: SessionPlace['plan'] = {
  routine: {
    id: 'nightly',
    rounds: 1,
    steps: [
      {
        move: { id: 'settle', stage: 'prepare', region: 'foot', pressure: 'light' },
        durationMs: 60_000,
        rhythm: { kind: 'plain' },
      },
    ],
  },
  feet: ['left', 'right'],
  switchGate: 'byItself',
  extensions: [],
};

/** A session of a minute a foot that has come so far, in ms; its first 5 s are the count-in. */
export function placeAt(id: string, positionMs: number, startedAt = 1_767_648_600_000): SessionPlace {
  const guided = positionMs > 0 ? [{ fromMs: 0, toMs: positionMs }] : [];
  return { id, startedAt, plan: PLAN, positionMs, guided };
}

/** The same session when it is over, with so much done on each foot, in ms. */
export function finishedWith(
  id: string,
  left: number,
  right = 0,
  startedAt = 1_767_648_600_000,
): FinishedSession {
  const endedAt = startedAt + 150_000;
  const none = { prepare: 0, achilles: 0, sole: 0, points: 0, toes: 0 };
  const stageMs = { left: { ...none, prepare: left }, right: { ...none, prepare: right } };
  const worked = { handsOnMs: { left, right }, stageMs, leftOut: [] };
  return { id, startedAt, endedAt, plan: PLAN, plannedMs: 120_000, worked };
}
