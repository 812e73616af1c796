import { describe, expect, test } from 'vitest';
import { timeline } from '../../../tests/support/liveWorld.ts';
import { packRequest, type TrackReply, type TrackRequest } from '../../sound/trackRequest.ts';
import { createMixWorker, type WorkerLike } from './mixWorker.ts';

class FakeWorker extends EventTarget {
  readonly asked: TrackRequest[] = [];
  terminated = false;
  postMessage(request: TrackRequest) {
    this.asked.push(request);
  }
  terminate() {
    this.terminated = true;
  }
  reply(data: TrackReply) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

function createWorld() {
  const workers: FakeWorker[] = [];
  let onSilence = () => {};
  const after = (_: number, callback: () => void) => {
    onSilence = callback;
    return () => {
      onSilence = () => {};
    };
  };
  const client = createMixWorker(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker as unknown as WorkerLike;
  }, after);
  const balance = { bed: 'still', voiceDb: 0, tonesDb: 0, bedDb: 0 } as const;
  const request = (id: number) =>
    packRequest({ id, timeline, balance, fromSample: 0, toSample: 10 }, () => undefined);
  return {
    workers,
    mix: (signal?: AbortSignal) => client.mix(request, signal),
    fallSilent: () => onSilence(),
  };
}

const bytes = (first: number) => Uint8Array.of(first).buffer;

describe('the mixing worker', () => {
  test('is opened when first asked, and answers each request with its own', async () => {
    const { workers, mix } = createWorld();
    expect(workers).toHaveLength(0);
    const [first, second] = [mix(), mix()];
    expect(workers).toHaveLength(1);
    const [worker] = workers;
    expect(worker?.asked).toHaveLength(1);
    const one = worker?.asked[0]?.id ?? 0;
    worker?.reply({ kind: 'progress', id: one, share: 0.5 });
    worker?.reply({ kind: 'mixed', id: one, wav: bytes(1) });
    expect(await first).toEqual({ wav: bytes(1), bed: undefined });
    const two = worker?.asked[1]?.id ?? 0;
    worker?.reply({ kind: 'piece', id: two, wav: bytes(2), bed: bytes(3) });
    expect(await second).toEqual({ wav: bytes(2), bed: bytes(3) });
  });

  test('is not asked for what nobody wants any more when its turn comes', async () => {
    const { workers, mix } = createWorld();
    const control = new AbortController();
    const [first, second, third] = [mix(), mix(control.signal), mix()];
    control.abort();
    workers[0]?.reply({ kind: 'mixed', id: workers[0].asked[0]?.id ?? 0, wav: bytes(1) });
    await first;
    await expect(second).rejects.toThrow('Nobody wants it');
    expect(workers[0]?.asked).toHaveLength(2);
    workers[0]?.reply({ kind: 'mixed', id: workers[0].asked[1]?.id ?? 0, wav: bytes(3) });
    expect((await third).wav).toEqual(bytes(3));
  });

  test('that says nothing for long has broken down', async () => {
    const { workers, mix, fallSilent } = createWorld();
    const waiting = mix();
    fallSilent();
    await expect(waiting).rejects.toThrow('No track');
    expect(workers[0]?.terminated).toBe(true);
  });

  test.each(['error', 'messageerror'])(
    'that breaks down (%s) fails what waits, and another takes over',
    async (type) => {
      const { workers, mix } = createWorld();
      const waiting = [mix(), mix()];
      workers[0]?.dispatchEvent(new Event(type));
      const ends = await Promise.allSettled(waiting);
      expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
      expect(workers[0]?.terminated).toBe(true);
      const again = mix();
      workers[1]?.reply({ kind: 'mixed', id: workers[1].asked[0]?.id ?? 0, wav: bytes(7) });
      expect((await again).wav).toEqual(bytes(7));
    },
  );

  test('that cannot be opened fails the request', async () => {
    const client = createMixWorker(
      () => {
        throw new Error('no workers here');
      },
      () => () => {},
    );
    await expect(client.mix(() => ({}) as TrackRequest)).rejects.toThrow('no workers here');
  });
});
