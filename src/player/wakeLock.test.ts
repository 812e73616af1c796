import { describe, expect, it } from 'vitest';
import { aPlan } from '../../tests/support/builders.ts';
import { createFakeClock } from '../../tests/support/fakeClock.ts';
import { createFakeSessionLock } from '../../tests/support/fakeSessionLock.ts';
import { createFakeTransport } from '../../tests/support/fakeTransport.ts';
import { createFakeVisibility } from '../../tests/support/fakeVisibility.ts';
import { createPlayer } from './player.ts';
import { keepScreenOn } from './wakeLock.ts';

type Answer = 'held' | 'refused' | 'unsupported';

function setUp(answer: Answer | Promise<Answer> = 'held') {
  const transport = createFakeTransport();
  const player = createPlayer({ transport, clock: createFakeClock(), lock: createFakeSessionLock() });
  const visibility = createFakeVisibility();
  const asked: string[] = [];
  let lose = () => {};
  const screenLock = {
    async request(onLost: () => void) {
      asked.push('request');
      lose = onLost;
      return answer;
    },
    release: () => asked.push('release'),
  };
  const { store, stop } = keepScreenOn(player, screenLock, visibility);
  const begin = () => player.begin({ id: 'a', startedAt: 0, plan: aPlan(), positionMs: 0, guided: [] });
  return { player, transport, visibility, asked, store, stop, begin, lose: () => lose() };
}

describe('The screen', () => {
  it('is kept on while a session moves, and let go when it rests', async () => {
    const { begin, player, asked, store } = setUp();
    await begin();
    await Promise.resolve();
    expect(store.getState().status).toBe('held');
    player.send({ type: 'pause' });
    expect(store.getState().status).toBe('off');
    expect(asked).toEqual(['request', 'release']);
  });

  it('is asked for again when the app is seen again', async () => {
    const { begin, visibility, asked, store, lose } = setUp();
    await begin();
    await Promise.resolve();
    visibility.set(false);
    lose();
    expect(store.getState().status).toBe('off');
    visibility.set(true);
    await Promise.resolve();
    expect(store.getState().status).toBe('held');
    expect(asked).toEqual(['request', 'request']);
  });

  it('is not asked for while the app cannot be seen', async () => {
    const { begin, visibility, asked } = setUp();
    visibility.set(false);
    await begin();
    expect(asked).toEqual([]);
  });

  it('is told to be refused when the system takes it back from a page that is seen', async () => {
    const { begin, store, lose } = setUp();
    await begin();
    await Promise.resolve();
    lose();
    expect(store.getState().status).toBe('refused');
  });

  it.each(['refused', 'unsupported'] as const)('is told to be %s', async (answer) => {
    const { begin, store } = setUp(answer);
    await begin();
    await Promise.resolve();
    expect(store.getState().status).toBe(answer);
  });

  it('is not kept on when the session rested before the answer came', async () => {
    const { begin, player, asked, store } = setUp();
    const begun = begin();
    await begun;
    player.send({ type: 'pause' });
    await Promise.resolve();
    await Promise.resolve();
    expect(store.getState().status).toBe('off');
    expect(asked.at(-1)).toBe('release');
  });

  it('is let go of again when the answer comes after everybody stopped listening', async () => {
    let grant = (_: Answer) => {};
    const { begin, stop, store, asked } = setUp(
      new Promise((answer) => {
        grant = answer;
      }),
    );
    await begin();
    stop();
    grant('held');
    await new Promise((done) => setTimeout(done));
    expect(store.getState().status).toBe('off');
    expect(asked).toEqual(['request', 'release', 'release']);
  });

  it('is let go when nobody listens any more', async () => {
    const { begin, stop, asked } = setUp();
    await begin();
    stop();
    expect(asked.at(-1)).toBe('release');
  });
});
