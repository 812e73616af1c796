import { beforeEach, describe, expect, test } from 'vitest';
import { aPlan } from '../../tests/support/builders.ts';
import { createFakeClock } from '../../tests/support/fakeClock.ts';
import { createFakeSessionLock } from '../../tests/support/fakeSessionLock.ts';
import { createFakeTransport } from '../../tests/support/fakeTransport.ts';
import { compileTimeline } from '../domain/timeline.ts';
import { createPlayer } from './player.ts';
import { type FinishedSession, recordSessions } from './record.ts';

const PLAN = aPlan();

/** The seconds of Nightly (technique), by stage, in ms. */
const WHOLE_FOOT = { prepare: 20_000, achilles: 30_000, sole: 100_000, points: 55_000, toes: 95_000 };

function createTable() {
  const transport = createFakeTransport();
  const clock = createFakeClock();
  const player = createPlayer({ transport, clock, lock: createFakeSessionLock() });
  const finished: FinishedSession[] = [];
  const stop = recordSessions(player, { finish: (session) => finished.push(session) }, clock);
  const begin = (id: string) =>
    player.begin({ id, startedAt: clock.now(), plan: PLAN, positionMs: 0, guided: [] });
  function pass(ms: number) {
    clock.advance(ms);
    transport.advance(ms);
  }
  return { transport, clock, player, finished, stop, begin, pass };
}

let table: ReturnType<typeof createTable>;
beforeEach(async () => {
  table = createTable();
  await table.begin('tonight');
});

describe('a session that ends', () => {
  test('at its end is handed over whole', () => {
    const { durationMs, handsOnMs } = compileTimeline(PLAN);
    const startedAt = table.clock.now();
    table.pass(durationMs);
    expect(table.finished).toEqual([
      {
        id: 'tonight',
        startedAt,
        endedAt: startedAt + durationMs,
        plan: PLAN,
        plannedMs: handsOnMs,
        worked: {
          handsOnMs: { left: handsOnMs / 2, right: handsOnMs / 2 },
          stageMs: { left: WHOLE_FOOT, right: WHOLE_FOOT },
          leftOut: [],
        },
      },
    ]);
  });

  test('early is handed over with what was done', () => {
    table.pass(35_000);
    table.player.send({ type: 'stop' });
    expect(table.finished).toMatchObject([{ worked: { handsOnMs: { left: 30_000, right: 0 } } }]);
  });

  test('with added time counts it as planned', () => {
    table.pass(10_000);
    table.player.send({ type: 'addTime', extraMs: 15_000 });
    table.player.send({ type: 'stop' });
    expect(table.finished[0]?.plannedMs).toBe(615_000);
    expect(table.finished[0]?.plan.extensions).toHaveLength(1);
  });

  test('before it really began is handed over too, with nothing done', () => {
    table.player.send({ type: 'stop' });
    expect(table.finished).toMatchObject([{ worked: { handsOnMs: { left: 0, right: 0 } } }]);
  });

  test('is handed over once, whatever comes after', () => {
    table.player.send({ type: 'stop' });
    table.player.send({ type: 'stop' });
    table.transport.tellSound(false);
    table.player.close();
    expect(table.finished).toHaveLength(1);
  });

  test('by a step is handed over at once, once', () => {
    const lastMoveMs = compileTimeline(PLAN).durationMs - 16_000;
    table.pass(65_000);
    table.player.send({ type: 'seek', toMs: lastMoveMs });
    table.player.send({ type: 'next' });
    expect(table.finished).toMatchObject([
      { id: 'tonight', worked: { handsOnMs: { left: 60_000, right: 0 } } },
    ]);
    table.pass(60_000);
    expect(table.player.store.getState().run?.session.status).toBe('finished');
    expect(table.finished).toHaveLength(1);
  });

  test('by a step that is undone is handed over again at its end, with what was done until then', () => {
    const { durationMs } = compileTimeline(PLAN);
    table.player.send({ type: 'seek', toMs: durationMs - 16_000 });
    table.player.send({ type: 'next' });
    table.player.send({ type: 'undo' });
    table.pass(16_000);
    expect(table.finished.map(({ id, worked }) => [id, worked.handsOnMs.right])).toEqual([
      ['tonight', 0],
      ['tonight', 10_000],
    ]);
  });

  test('makes room for the next one', async () => {
    table.player.send({ type: 'stop' });
    await table.begin('again');
    table.player.send({ type: 'stop' });
    expect(table.finished.map(({ id }) => id)).toEqual(['tonight', 'again']);
  });

  test('is nobody’s once nobody records', () => {
    table.stop();
    table.player.send({ type: 'stop' });
    expect(table.finished).toEqual([]);
  });
});
