import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  createFakeDevice,
  type FakeDevice,
  finishedWith,
  openStorage,
  placeAt,
} from '../../tests/support/fakeDevice.ts';
import { createFakeJournal } from '../../tests/support/fakeJournal.ts';
import { createFakeKeyValueStore } from '../../tests/support/fakeKeyValueStore.ts';
import { alwaysOn, type FakePower, Killed, powerFor } from '../../tests/support/fakePower.ts';
import type { Storage } from './storage.ts';

/** What a person may do; `session` names the session, `minute` how far it has come. */
type Deed =
  | { readonly type: 'save' | 'finish'; readonly session: string; readonly positionMs: number }
  | { readonly type: 'keep' | 'discard' };

/** One life of the browser, from its start until it is killed. */
interface Life {
  readonly deeds: readonly Deed[];
  /** Writes until it is killed. */
  readonly writes: number;
  /** Writes to the key-value store that do not reach the disk. */
  readonly lost: number;
  /** Which writes the key-value store refuses. */
  readonly full: readonly boolean[];
}

/** What is found at the next start: finished sessions, and where the unfinished one stands. */
interface Found {
  readonly finished: ReadonlySet<string>;
  readonly unfinished: { readonly session: string; readonly positionMs: number } | undefined;
}

const arbitraryDeeds: fc.Arbitrary<readonly Deed[]> = fc
  .array(
    fc.record({
      session: fc.uuid(),
      // Below 5 s it is still the count-in: nothing to credit.
      saves: fc.array(fc.constantFrom(4_000, 9_000, 30_000, 60_000), { minLength: 1, maxLength: 4 }),
      end: fc.constantFrom('finish' as const, 'keep' as const, 'discard' as const, 'leave' as const),
    }),
    { maxLength: 4 },
  )
  .map((sessions) =>
    sessions.flatMap(({ session, saves, end }): readonly Deed[] => {
      const saved = saves.map((positionMs): Deed => ({ type: 'save', session, positionMs }));
      const positionMs = saves.at(-1) ?? 0;
      if (end === 'leave') return saved;
      return [...saved, end === 'finish' ? { type: end, session, positionMs } : { type: end }];
    }),
  );

const arbitraryLife: fc.Arbitrary<Life> = fc.record({
  deeds: arbitraryDeeds,
  writes: fc.integer({ min: 0, max: 40 }),
  lost: fc.constantFrom(0, 0, 1, 2, 5, 100),
  full: fc.array(fc.boolean(), { maxLength: 30 }),
});

function credited(found: Found, session: string, positionMs: number): ReadonlySet<string> {
  return positionMs > 5_000 ? new Set([...found.finished, session]) : found.finished;
}

/** What a deed that was done in full leads to. */
function after(found: Found, deed: Deed): Found {
  const { unfinished } = found;
  switch (deed.type) {
    case 'save': {
      const { session, positionMs } = deed;
      const left = unfinished && unfinished.session !== session ? unfinished : undefined;
      const finished = left ? credited(found, left.session, left.positionMs) : found.finished;
      return { finished, unfinished: { session, positionMs } };
    }
    case 'finish':
      return { finished: credited(found, deed.session, deed.positionMs), unfinished: undefined };
    case 'keep':
      return unfinished ? after(found, { type: 'finish', ...unfinished }) : found;
    case 'discard':
      return { ...found, unfinished: undefined };
  }
}

async function perform({ sessions }: Storage, deed: Deed): Promise<void> {
  if (deed.type === 'save') await sessions.save(placeAt(deed.session, deed.positionMs));
  else if (deed.type === 'finish') {
    await sessions.finish(finishedWith(deed.session, Math.max(0, deed.positionMs - 5_000)));
  } else await sessions[deed.type]();
}

/** Whether something came to its end before the browser was killed. */
async function survives(work: Promise<void>): Promise<boolean> {
  let isDone = false;
  work.then(
    () => {
      isDone = true;
    },
    (error) => expect(error).toBeInstanceOf(Killed),
  );
  await new Promise((resolve) => setImmediate(resolve));
  return isDone;
}

/** Lives until killed; returns what was surely done and what was being done. */
async function live(device: FakeDevice, deeds: readonly Deed[]) {
  const storage = openStorage(device);
  const done: Deed[] = [];
  if (!(await survives(storage.reconcile()))) return { done, doing: undefined };
  for (const deed of deeds) {
    device.clock.advance(4_000);
    if (!(await survives(perform(storage, deed)))) return { done, doing: deed };
    done.push(deed);
  }
  return { done, doing: undefined };
}

async function lookInto(device: FakeDevice): Promise<Found> {
  const storage = openStorage(device);
  await storage.reconcile();
  const { records, checkpoint } = storage.sessions.store.getState();
  expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
  const { id: session = '', positionMs = 0 } = checkpoint ?? {};
  return {
    finished: new Set(records.map(({ id }) => id)),
    unfinished: checkpoint && { session, positionMs },
  };
}

/** Nothing of what was being done is found, or all of it; or the session before is finished, the next not begun. */
function expectNothingLost(found: Found, sure: Found, doing: Deed | undefined) {
  const whole = doing ? after(sure, doing) : sure;
  const before = sure.unfinished?.session ?? '';
  const half = whole.finished.has(before) ? [{ ...whole, unfinished: undefined }] : [];
  expect([sure, whole, ...half]).toContainEqual(found);
}

type Phone = (life: Life, before: FakeDevice, power: FakePower) => FakeDevice;

/** The journal serves; the key-value store may be full and forgets what it was told last. */
const onJournal: Phone = ({ full }, { keyValues, journal, clock }, power) =>
  createFakeDevice({
    keyValues: createFakeKeyValueStore(keyValues.texts, {
      power,
      refuse: (n) => (full[n] ? 'full' : undefined),
    }),
    journal: createFakeJournal(journal.rows, { power }),
    clock,
  });

/** Only the key-value store serves. */
const onSnapshots: Phone = (_, { keyValues, clock }, power) =>
  createFakeDevice({
    keyValues: createFakeKeyValueStore(keyValues.texts, { power }),
    journal: createFakeJournal({}, { fails: () => true }),
    clock,
  });

async function liveAndBeKilled(phone: Phone, lives: readonly Life[], loses: boolean) {
  let device = createFakeDevice();
  let known: Found = { finished: new Set(), unfinished: undefined };
  for (const life of lives) {
    device = phone(life, device, powerFor(life.writes));
    const { done, doing } = await live(device, life.deeds);
    const texts = device.keyValues.textsWithoutLast(loses ? life.lost : 0);
    device = { ...device, keyValues: createFakeKeyValueStore(texts) };
    const found = await lookInto(phone({ ...life, full: [] }, device, alwaysOn));
    expectNothingLost(found, done.reduce(after, known), doing);
    expect([...texts.keys()].filter((key) => key.includes('aside'))).toEqual([]);
    known = found;
  }
}

test('killed at any write, with a full and forgetful store, a phone loses nothing the journal was told', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(arbitraryLife, { minLength: 1, maxLength: 4 }), (lives) =>
      liveAndBeKilled(onJournal, lives, true),
    ),
    { numRuns: 200 },
  );
}, 60_000);

test('killed at any write, without a journal, a phone loses nothing the snapshots were told', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(arbitraryLife, { minLength: 1, maxLength: 4 }), (lives) =>
      liveAndBeKilled(onSnapshots, lives, false),
    ),
    { numRuns: 200 },
  );
}, 60_000);
