import { beforeEach, describe, expect, test } from 'vitest';
import { createFakeTransport } from '../../tests/support/fakeTransport.ts';
import { timeline } from '../../tests/support/liveWorld.ts';
import { settle } from '../../tests/support/trackWorld.ts';
import type { Transport, TransportEvent } from '../player/transport.ts';
import { createLateTransport } from './lateTransport.ts';

function createWorld() {
  const inner = createFakeTransport();
  const loads: { resolve: (transport: Transport) => void; reject: (reason: Error) => void }[] = [];
  const late = createLateTransport(() => new Promise((resolve, reject) => loads.push({ resolve, reject })));
  const events: TransportEvent[] = [];
  late.subscribe((event) => events.push(event));
  return {
    inner,
    late,
    events,
    loads,
    arrive() {
      loads.at(-1)?.resolve(inner);
      return settle();
    },
    failToArrive() {
      loads.at(-1)?.reject(new TypeError('offline'));
      return settle();
    },
    begin() {
      late.prime();
      late.load(timeline, 3_000);
      late.play();
    },
  };
}

let at: ReturnType<typeof createWorld>;
beforeEach(() => {
  at = createWorld();
});

describe('a transport that is late', () => {
  test('takes over a session that has begun, where it stands', async () => {
    at.begin();
    expect(at.late.positionMs()).toBe(3_000);
    await at.arrive();
    expect(at.inner.calls.map(({ name }) => name)).toEqual(['prime', 'load', 'setLoop', 'play']);
    at.inner.advance(500);
    expect(at.late.positionMs()).toBe(3_500);
    expect(at.events.at(-1)).toEqual({ kind: 'progress', positionMs: 3_500 });
  });

  test('knows what was asked for meanwhile', async () => {
    const loop = { startMs: 0, endMs: 5_000 };
    at.begin();
    at.late.seek(1_000);
    at.late.setLoop(loop);
    at.late.pause();
    await at.arrive();
    expect([at.inner.positionMs(), at.inner.isPlaying, at.inner.loop]).toEqual([1_000, false, loop]);
  });

  test('leaves a session alone that has ended meanwhile', async () => {
    at.begin();
    at.late.finish();
    await at.arrive();
    expect(at.inner.calls).toEqual([]);
  });

  test('is fetched once, and passes everything on from then', async () => {
    at.late.fetch();
    at.late.prepare(timeline);
    await at.arrive();
    at.begin();
    expect(at.loads).toHaveLength(1);
    at.late.setLoop({ startMs: 0, endMs: 5_000 });
    at.late.seek(4_000);
    at.late.pause();
    at.late.finish();
    expect(at.inner.calls.map(({ name }) => name)).toEqual([
      'prime',
      'load',
      'play',
      'setLoop',
      'seek',
      'pause',
      'finish',
    ]);
  });

  test('that cannot be had interrupts, and is tried again with play', async () => {
    at.begin();
    await at.failToArrive();
    expect(at.events).toEqual([{ kind: 'interrupted', positionMs: 3_000 }]);
    at.late.play();
    await at.arrive();
    expect(at.inner.isPlaying).toBe(true);
  });

  test('that cannot be had ahead of time is nobody’s trouble yet', async () => {
    at.late.fetch();
    await at.failToArrive();
    expect(at.events).toEqual([]);
    at.begin();
    await at.arrive();
    expect(at.inner.isPlaying).toBe(true);
  });
});
