import { beforeEach, describe, expect, test } from 'vitest';
import { aPlan, asCleared } from '../../tests/support/builders.ts';
import { createFakeClock } from '../../tests/support/fakeClock.ts';
import { placeAt } from '../../tests/support/fakeDevice.ts';
import { createFakeSessionLock } from '../../tests/support/fakeSessionLock.ts';
import { createFakeTransport } from '../../tests/support/fakeTransport.ts';
import { compileTimeline } from '../domain/timeline.ts';
import { continueFrom, keepCheckpoint } from './checkpoint.ts';
import { createPlayer, type SessionPlace, type SessionStart } from './player.ts';

const START: SessionStart = {
  id: 'tonight',
  startedAt: 1_000,
  plan: aPlan({ switchGate: 'byPerson' }),
  positionMs: 0,
  guided: [],
};

function createTable() {
  const transport = createFakeTransport();
  const player = createPlayer({ transport, clock: createFakeClock(), lock: createFakeSessionLock() });
  const saved: SessionPlace[] = [];
  const watchers = new Set<() => void>();
  let isVisible = true;
  const visibility = {
    isVisible: () => isVisible,
    subscribe(callback: () => void) {
      watchers.add(callback);
      return () => watchers.delete(callback);
    },
  };
  function show(visible: boolean) {
    isVisible = visible;
    for (const watcher of watchers) watcher();
  }
  const stop = keepCheckpoint(player, { save: (place) => saved.push(place) }, visibility);
  return { transport, player, saved, show, stop, watchers };
}

let table: ReturnType<typeof createTable>;
beforeEach(async () => {
  table = createTable();
  await table.player.begin(START);
});

/** How many checkpoints something leads to. */
function saves(deed: () => void): number {
  const before = table.saved.length;
  deed();
  return table.saved.length - before;
}

describe('a running session', () => {
  test('is saved as soon as it begins', () => {
    expect(table.saved).toEqual([START]);
  });

  test('is never more than 5 s ahead of what was saved, through all of it', () => {
    const { transport, player, saved } = table;
    for (
      let second = 0;
      second < 400 && player.store.getState().run?.session.status !== 'finished';
      second += 1
    ) {
      transport.advance(1_000);
      expect(Math.abs(player.positionMs() - (saved.at(-1)?.positionMs ?? 0))).toBeLessThan(5_000);
    }
  });

  test('is not saved more often than it needs to be', () => {
    table.transport.advance(45_000);
    expect(table.saved.length).toBeLessThan(45 / 3);
  });

  test('is saved where a new move begins', () => {
    const [gate] = compileTimeline(START.plan).segments;
    table.transport.advance((gate?.endMs ?? 0) + 500);
    expect(table.saved.at(-1)?.positionMs).toBeCloseTo(gate?.endMs ?? 0, -3);
  });

  test('is saved with what was guided so far', () => {
    table.transport.advance(20_000);
    const { positionMs, guided } = table.saved.at(-1) ?? START;
    expect(guided).toEqual([{ fromMs: 0, toMs: positionMs }]);
  });

  test.each([
    ['pauses', () => table.player.send({ type: 'pause' })],
    ['is interrupted', () => table.transport.interrupt()],
    ['goes to the next move', () => table.player.send({ type: 'next' })],
    ['is given time', () => table.player.send({ type: 'addTime', extraMs: 15_000 })],
  ])('is saved at once when it %s', (_, deed) => {
    table.transport.advance(6_500);
    expect(saves(deed)).toBe(1);
    expect(table.saved.at(-1)?.positionMs).toBe(table.player.positionMs());
  });

  test('is saved with the time it was given, and without it once that is undone', () => {
    table.transport.advance(6_500);
    table.player.send({ type: 'addTime', extraMs: 15_000 });
    expect(table.saved.at(-1)?.plan.extensions).toHaveLength(1);
    table.player.send({ type: 'undo' });
    expect(table.saved.at(-1)?.plan.extensions).toHaveLength(0);
  });

  test('is saved where it stands when the page is hidden, to the moment', () => {
    table.transport.advance(6_350);
    expect(saves(() => table.show(false))).toBe(1);
    expect(table.saved.at(-1)?.positionMs).toBe(6_350);
    expect(saves(() => table.show(true))).toBe(0);
  });

  test('is not saved any more once it is over', () => {
    table.transport.advance(20_000);
    expect(saves(() => table.player.send({ type: 'stop' }))).toBe(0);
    expect(saves(() => table.show(false))).toBe(0);
  });

  test('is not saved at an end that can still be undone, and saved again once it is', () => {
    table.transport.advance(20_000);
    const end = { type: 'seek', toMs: 999_000_000 } as const;
    expect(saves(() => table.player.send(end))).toBe(0);
    expect(saves(() => table.show(false))).toBe(0);
    expect(saves(() => table.player.send({ type: 'undo' }))).toBe(1);
    expect(table.saved.at(-1)?.positionMs).toBe(20_000);
  });

  test('is not saved any more once nobody keeps it', () => {
    table.stop();
    expect(saves(() => table.transport.advance(30_000))).toBe(0);
    expect(saves(() => table.show(false))).toBe(0);
    expect(table.watchers.size).toBe(0);
  });

  test('that follows another one is saved from its own start', async () => {
    table.player.send({ type: 'stop' });
    table.player.close();
    await table.player.begin({ ...START, id: 'again' });
    expect(table.saved.at(-1)).toEqual({ ...START, id: 'again' });
  });
});

describe('a session that is continued', () => {
  test('begins at its checkpoint, and the place is all it takes along', async () => {
    table.transport.advance(20_000);
    const [place = START as SessionPlace] = table.saved.slice(-1);
    const other = createTable();
    await other.player.begin(continueFrom({ ...place, ...{ revision: 7 } }, asCleared(place.plan)));
    expect(other.saved).toEqual([place]);
  });

  test('does not begin beyond its end', () => {
    const { plan } = placeAt('a', 0);
    const { durationMs } = compileTimeline(plan);
    expect(continueFrom(placeAt('a', 1e9), asCleared(plan)).positionMs).toBe(durationMs);
  });
});
