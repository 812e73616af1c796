import { describe, expect, it } from 'vitest';
import { aPlan } from '../../tests/support/builders.ts';
import { createFakeClock } from '../../tests/support/fakeClock.ts';
import { createFakeSessionLock } from '../../tests/support/fakeSessionLock.ts';
import { createFakeTransport } from '../../tests/support/fakeTransport.ts';
import type { SessionPlan } from '../domain/plan.ts';
import { segmentAt } from '../domain/timeline.ts';
import { type NowPlayingControls, type NowPlayingWords, showNowPlaying } from './nowPlaying.ts';
import { createPlayer, type SessionStart } from './player.ts';

/** A lock screen that shows what it was told last, and counts how often it was told. */
function createFakeNowPlaying() {
  const screen = {
    controls: undefined as NowPlayingControls | undefined,
    words: undefined as NowPlayingWords | undefined,
    titles: [] as string[],
    places: [] as { readonly status: string; readonly durationMs: number; readonly positionMs: number }[],
    clears: 0,
  };
  return Object.assign(screen, {
    open: (controls: NowPlayingControls) => Object.assign(screen, { controls }),
    show(words: NowPlayingWords) {
      screen.words = words;
      screen.titles.push(words.title);
    },
    place({ status, durationMs, positionMs }: { status: string; durationMs: number; positionMs(): number }) {
      screen.places.push({ status, durationMs, positionMs: positionMs() });
    },
    clear: () => Object.assign(screen, { words: undefined, clears: screen.clears + 1 }),
  });
}

function setUp(plan: Partial<SessionPlan> = {}) {
  const clock = createFakeClock();
  const transport = createFakeTransport(clock);
  const player = createPlayer({ transport, clock, lock: createFakeSessionLock() });
  const screen = createFakeNowPlaying();
  const stop = showNowPlaying(player, screen, (session, positionMs) => ({
    title: `segment ${segmentAt(session.timeline, positionMs).index}`,
    artist: session.status === 'interrupted' ? 'interrupted' : 'guided',
  }));
  const begin = (start: Partial<SessionStart> = {}) =>
    player.begin({ id: 'a', startedAt: 0, plan: aPlan(plan), positionMs: 0, guided: [], ...start });
  const session = () => player.store.getState().run?.session;
  /** Presses a button that the lock screen offers. */
  const press = (button: 'play' | 'pause' | 'previous' | 'next') => screen.controls?.[button]();
  return { transport, player, screen, stop, begin, session, press };
}

describe('The lock screen', () => {
  it('names each step once, when it begins', async () => {
    const { begin, transport, screen } = setUp();
    await begin();
    expect(screen.titles).toEqual(['segment 0']);
    transport.advance(15_000);
    expect(screen.titles).toEqual(['segment 0', 'segment 1', 'segment 2']);
  });

  it('is told the place at each step, and left alone between', async () => {
    const { begin, transport, screen, session } = setUp();
    await begin();
    transport.advance(4_900);
    expect(screen.places).toHaveLength(1);
    transport.advance(200);
    expect(screen.places).toHaveLength(2);
    expect(screen.places[1]).toEqual({
      status: 'playing',
      durationMs: session()?.timeline.durationMs,
      positionMs: 5_000,
    });
  });

  it('says whether the session moves', async () => {
    const { begin, transport, screen, player } = setUp();
    await begin();
    transport.advance(6_500);
    player.send({ type: 'pause' });
    expect(screen.places.at(-1)).toMatchObject({ status: 'paused', positionMs: 6_500 });
    player.send({ type: 'resume' });
    expect(screen.places.at(-1)?.status).toBe('playing');
    transport.interrupt();
    expect(screen.places.at(-1)?.status).toBe('paused');
    expect(screen.words?.artist).toBe('interrupted');
  });

  it('follows a seek within a step, and time that was added', async () => {
    const { begin, transport, screen, player, session } = setUp();
    await begin();
    transport.advance(8_000);
    player.send({ type: 'seek', toMs: 6_000 });
    expect(screen.places.at(-1)?.positionMs).toBe(6_000);
    const beforeMs = session()?.timeline.durationMs ?? 0;
    player.send({ type: 'addTime', extraMs: 15_000 });
    expect(screen.places.at(-1)).toMatchObject({ durationMs: beforeMs + 15_000, positionMs: 6_000 });
    expect(screen.titles).toEqual(['segment 0', 'segment 1']);
  });

  it('follows time that is given by going back, as on a hidden page', async () => {
    const { begin, transport, screen, player } = setUp();
    await begin();
    transport.reloads = false;
    transport.advance(9_500);
    player.send({ type: 'addTime', extraMs: 3_000 });
    expect(screen.places.at(-1)?.positionMs).toBe(6_500);
  });

  it('follows a gate that repeats, and stays a playing one', async () => {
    const { begin, transport, screen, session } = setUp({ switchGate: 'byPerson' });
    await begin();
    transport.advance(315_000);
    expect(session()?.status).toBe('holding');
    const told = screen.places.length;
    transport.advance(20_000);
    expect(screen.places).toHaveLength(told + 1);
    expect(screen.places.at(-1)?.status).toBe('playing');
    expect(screen.places.at(-1)?.positionMs).toBeLessThan(306_000);
  });

  it('begins where a checkpoint was left', async () => {
    const { begin, screen, player, press } = setUp();
    await begin();
    player.send({ type: 'stop' });
    await begin({ positionMs: 60_000 });
    expect(screen.titles.at(-1)).not.toBe('segment 0');
    expect(screen.places.at(-1)).toMatchObject({ status: 'playing', positionMs: 60_000 });
    press('pause');
    expect(screen.places.at(-1)?.status).toBe('paused');
  });

  it('names the same step anew in the next session', async () => {
    const { begin, screen, player } = setUp();
    await begin();
    player.send({ type: 'stop' });
    expect(screen.words).toBeUndefined();
    await begin({ id: 'b' });
    expect(screen.words?.title).toBe('segment 0');
  });

  it('is given back once when a session reaches its end, and not touched by closing it', async () => {
    const { begin, transport, screen, player } = setUp();
    await begin();
    expect(screen.clears).toBe(0);
    transport.advance(700_000);
    expect(screen.clears).toBe(1);
    player.close();
    expect(screen.clears).toBe(1);
  });

  it('is given back when nobody listens any more', async () => {
    const { begin, transport, screen, stop } = setUp();
    await begin();
    stop();
    expect(screen.clears).toBe(1);
    transport.advance(6_000);
    expect(screen.titles).toEqual(['segment 0']);
  });
});

describe('The buttons of a lock screen or headset', () => {
  it('pause and resume', async () => {
    const { begin, session, press, transport } = setUp();
    await begin();
    press('pause');
    expect(session()?.status).toBe('paused');
    press('play');
    expect(session()?.status).toBe('playing');
    expect(transport.isPlaying).toBe(true);
  });

  it('resume what was interrupted', async () => {
    const { begin, session, press, transport } = setUp();
    await begin();
    transport.interrupt();
    press('play');
    expect(session()?.status).toBe('playing');
  });

  it('go to the next step and back', async () => {
    const { begin, press, screen } = setUp();
    await begin();
    press('next');
    press('next');
    expect(screen.words?.title).toBe('segment 2');
    press('previous');
    expect(screen.words?.title).toBe('segment 1');
  });

  it('seek', async () => {
    const { begin, screen, transport } = setUp();
    await begin();
    screen.controls?.seekTo(61_000);
    expect(transport.positionMs()).toBe(61_000);
  });

  it('do nothing after the end', async () => {
    const { begin, player, session, press, screen, transport } = setUp();
    await begin();
    player.send({ type: 'stop' });
    const ended = session();
    const calls = transport.calls.length;
    for (const button of ['play', 'pause', 'previous', 'next'] as const) press(button);
    screen.controls?.seekTo(0);
    expect(session()).toBe(ended);
    expect(transport.calls).toHaveLength(calls);
    expect(screen.titles).toEqual(['segment 0']);
  });
});
