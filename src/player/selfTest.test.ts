import { describe, expect, it } from 'vitest';
import { aPlan } from '../../tests/support/builders.ts';
import { createFakeClock } from '../../tests/support/fakeClock.ts';
import { createFakeSessionLock } from '../../tests/support/fakeSessionLock.ts';
import { createFakeTransport } from '../../tests/support/fakeTransport.ts';
import { createFakeVisibility } from '../../tests/support/fakeVisibility.ts';
import { createPlayer } from './player.ts';
import { createSelfTest, SELF_TEST_MS, type TestTrack } from './selfTest.ts';

type TrackEvent = Parameters<Parameters<TestTrack['subscribe']>[0]>[0];

/** A track whose time passes with the clock, and only when a test says so. */
function setUp() {
  const clock = createFakeClock();
  const visibility = createFakeVisibility();
  const player = createPlayer({ transport: createFakeTransport(), clock, lock: createFakeSessionLock() });
  const listeners = new Set<(event: TrackEvent) => void>();
  const calls: string[] = [];
  let positionMs = 0;
  let made = { resolve: () => {}, reject: (_: Error) => {} };
  const track: TestTrack = {
    start() {
      calls.push('start');
      positionMs = 0;
      return new Promise((resolve, reject) => {
        made = { resolve, reject };
      });
    },
    stop: () => calls.push('stop'),
    positionMs: () => positionMs,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const selfTest = createSelfTest({ track, clock, visibility, player });
  const settled = () => new Promise((done) => setTimeout(done));
  const tell = (event: TrackEvent) => {
    for (const listener of [...listeners]) listener(event);
  };
  return {
    ...selfTest,
    clock,
    visibility,
    player,
    calls,
    tell,
    listeners,
    state: selfTest.store.getState,
    async begin() {
      selfTest.start();
      made.resolve();
      await settled();
    },
    async fail() {
      made.reject(new Error('No track.'));
      await settled();
    },
    async made() {
      made.resolve();
      await settled();
    },
    /** Lets sound and clock go on, telling a quarter of a second at a time. */
    play(ms: number) {
      for (let leftMs = ms; leftMs > 0; leftMs -= 250) {
        positionMs += 250;
        clock.advance(250);
        tell('progress');
      }
    },
  };
}

describe('A self-test', () => {
  it('gets ready, runs, and tells what the phone did', async () => {
    const { start, made, state, play, visibility, calls } = setUp();
    start();
    expect(state()).toEqual({ status: 'preparing' });
    await made();
    expect(state()).toEqual({ status: 'running', leftS: 60 });
    play(5_000);
    expect(state()).toEqual({ status: 'running', leftS: 55 });
    visibility.set(false);
    play(SELF_TEST_MS - 5_000);
    expect(state()).toEqual({ status: 'done', verdict: { kind: 'keepsTime' } });
    expect(calls).toEqual(['start', 'stop']);
  });

  it('tells it as soon as a person comes back who has waited long enough', async () => {
    const { begin, play, visibility, state } = setUp();
    await begin();
    visibility.set(false);
    play(30_000);
    visibility.set(true);
    expect(state().status).toBe('running');
    play(1_000);
    expect(state()).toEqual({ status: 'done', verdict: { kind: 'keepsTime' } });
  });

  it('goes on for a person who comes back early', async () => {
    const { begin, play, visibility, state } = setUp();
    await begin();
    visibility.set(false);
    play(10_000);
    visibility.set(true);
    play(5_000);
    expect(state()).toEqual({ status: 'running', leftS: 45 });
    visibility.set(false);
    play(45_000);
    expect(state()).toEqual({ status: 'done', verdict: { kind: 'keepsTime' } });
  });

  it('tells of a phone that slept when it wakes', async () => {
    const { begin, play, visibility, clock, state } = setUp();
    await begin();
    play(5_000);
    visibility.set(false);
    play(2_000);
    clock.advance(40_000);
    visibility.set(true);
    clock.advance(1_000);
    expect(state()).toEqual({ status: 'done', verdict: { kind: 'stopped', afterMs: 2_000 } });
  });

  it('does not wait forever for sound that does not come', async () => {
    const { begin, clock, state } = setUp();
    await begin();
    clock.advance(SELF_TEST_MS + 10_000);
    expect(state()).toEqual({ status: 'done', verdict: { kind: 'noSound' } });
  });

  it('ends when the sound is taken away', async () => {
    const { begin, play, tell, state, calls } = setUp();
    await begin();
    play(10_000);
    tell('paused');
    expect(state()).toEqual({ status: 'done', verdict: { kind: 'interrupted' } });
    expect(calls).toEqual(['start', 'stop']);
  });

  it('fails where no track can be made', async () => {
    const { start, fail, state } = setUp();
    start();
    await fail();
    expect(state()).toEqual({ status: 'failed' });
  });

  it('fails where the track cannot be played', async () => {
    const { begin, tell, state } = setUp();
    await begin();
    tell('failed');
    expect(state()).toEqual({ status: 'failed' });
  });

  it('can be done again', async () => {
    const { begin, play, visibility, state } = setUp();
    await begin();
    play(SELF_TEST_MS);
    expect(state()).toEqual({ status: 'done', verdict: { kind: 'notLocked' } });
    await begin();
    visibility.set(false);
    play(SELF_TEST_MS);
    expect(state()).toEqual({ status: 'done', verdict: { kind: 'keepsTime' } });
  });

  it('is begun once, however often it is asked for', async () => {
    const { start, begin, calls } = setUp();
    await begin();
    start();
    expect(calls).toEqual(['start']);
  });
});

describe('A self-test that is left', () => {
  it('falls silent and forgets what it saw', async () => {
    const { begin, play, cancel, state, calls, listeners, clock } = setUp();
    await begin();
    play(10_000);
    cancel();
    expect(state()).toEqual({ status: 'idle' });
    expect(calls).toEqual(['start', 'stop']);
    expect(listeners.size).toBe(0);
    expect(clock.pending).toBe(0);
  });

  it('does not begin when its track comes', async () => {
    const { start, cancel, made, state } = setUp();
    start();
    cancel();
    await made();
    expect(state()).toEqual({ status: 'idle' });
  });

  it('keeps the verdict it came to', async () => {
    const { begin, play, cancel, state } = setUp();
    await begin();
    play(SELF_TEST_MS);
    cancel();
    expect(state().status).toBe('done');
  });
});

describe('Beside a session', () => {
  const session = { id: 'a', startedAt: 0, plan: aPlan(), positionMs: 0, guided: [] };

  it('no self-test begins', async () => {
    const { player, start, calls, state } = setUp();
    await player.begin(session);
    start();
    expect(calls).toEqual([]);
    expect(state()).toEqual({ status: 'idle' });
  });

  it('no self-test goes on', async () => {
    const { player, begin, state } = setUp();
    await begin();
    await player.begin(session);
    expect(state()).toEqual({ status: 'idle' });
  });
});
