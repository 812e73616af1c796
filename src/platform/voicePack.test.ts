import { describe, expect, test } from 'vitest';
import { createVoicePack } from './voicePack.ts';

/** A pack of four recordings, each decoded to its own first letter. */
function createWorld(broken: readonly string[] = []) {
  const fetched: string[] = [];
  const world = { broken, held: [] as readonly string[] };
  const timers: (() => void)[] = [];
  const pack = createVoicePack({
    after(_, callback) {
      timers.push(callback);
      return () => timers.splice(timers.indexOf(callback), 1);
    },
    knows: (id) => ['ready', 'end', 'slip', 'resume'].includes(id),
    async fetchClip(id) {
      fetched.push(id);
      if (world.held.includes(id)) await new Promise(() => {});
      if (world.broken.includes(id)) throw new TypeError('offline');
      return new TextEncoder().encode(id).buffer;
    },
    async decode(bytes) {
      const [first = 0] = new Uint8Array(bytes);
      if (first === 's'.charCodeAt(0)) throw new DOMException('', 'EncodingError');
      return Float32Array.of(first);
    },
  });
  const runOut = () => {
    for (const callback of [...timers]) callback();
  };
  return { pack, fetched, world, timers, runOut };
}

describe('the voice pack', () => {
  test('gives each recording that is asked for', async () => {
    const { clips, missing } = await createWorld().pack.load(['ready', 'end']);
    expect([...clips]).toEqual([
      ['ready', Float32Array.of(114)],
      ['end', Float32Array.of(101)],
    ]);
    expect(missing).toEqual([]);
  });

  test('fetches each once, however often and by however many it is asked for', async () => {
    const { pack, fetched } = createWorld();
    await Promise.all([pack.load(['ready', 'ready']), pack.load(['ready', 'end'])]);
    await pack.load(['end']);
    expect(fetched).toEqual(['ready', 'end']);
  });

  test('names what cannot be fetched or decoded, and gives the rest', async () => {
    const { clips, missing } = await createWorld(['end']).pack.load(['ready', 'slip', 'end']);
    expect([...clips.keys()]).toEqual(['ready']);
    expect(missing).toEqual(['slip', 'end']);
  });

  test('tries a recording again that failed before', async () => {
    const { pack, world } = createWorld(['end']);
    await pack.load(['end']);
    world.broken = [];
    expect((await pack.load(['end'])).missing).toEqual([]);
  });

  test('waits for a recording that does not come only as long as it is told to, and gives the rest', async () => {
    const { pack, world, runOut, timers } = createWorld();
    world.held = ['end'];
    const loading = pack.load(['ready', 'end'], 3_000);
    await new Promise((done) => setTimeout(done));
    runOut();
    const { clips, missing, late } = await loading;
    expect([[...clips.keys()], missing, late]).toEqual([['ready'], [], ['end']]);
    expect(timers).toEqual([]);
  });

  test('does not miss what it never had', async () => {
    const { pack, fetched } = createWorld();
    const { clips, missing } = await pack.load(['count.pull.10-of-12']);
    expect([clips.size, missing.length, fetched.length]).toEqual([0, 0, 0]);
  });
});
