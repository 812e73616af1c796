import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NowPlayingControls } from '../player/nowPlaying.ts';
import { artworkIn, createMediaSession, type MediaSessionParts } from './mediaSession.ts';

class FakeMetadata {
  readonly init: MediaMetadataInit;
  constructor(init: MediaMetadataInit) {
    this.init = init;
  }
}

/** A browser's media session, as strict about positions as real ones; it may not know some actions. */
function createFakeSession(unknown: readonly string[] = []) {
  const handlers = new Map<string, MediaSessionActionHandler | null>();
  /** All that it was told, also what it refused. */
  const positions: (MediaPositionState | undefined)[] = [];
  const session = {
    metadata: null as MediaMetadata | null,
    playbackState: 'none' as MediaSessionPlaybackState,
    setActionHandler(action: MediaSessionAction, handler: MediaSessionActionHandler | null) {
      if (unknown.includes(action)) throw new TypeError(`Unknown: ${action}`);
      handlers.set(action, handler);
    },
    setPositionState(state?: MediaPositionState) {
      positions.push(state);
      const { duration = 0, position = 0, playbackRate = 1 } = state ?? {};
      const fits = duration >= 0 && position >= 0 && position <= duration && playbackRate !== 0;
      if (!fits) throw new TypeError('Not a position.');
    },
  };
  /** All that lies in it. */
  const shown = () => ({
    words: (session.metadata as unknown as FakeMetadata | null)?.init,
    state: session.playbackState,
    position: positions.at(-1),
  });
  return { session, handlers, positions, shown };
}

const ARTWORK = artworkIn('/solea/');

function setUp(parts: Partial<MediaSessionParts> = {}, fake = createFakeSession()) {
  const media = Object.assign(new EventTarget(), { playbackRate: 1 });
  const pressed: unknown[] = [];
  const controls: NowPlayingControls = {
    play: () => pressed.push('play'),
    pause: () => pressed.push('pause'),
    previous: () => pressed.push('previous'),
    next: () => pressed.push('next'),
    seekTo: (toMs) => pressed.push(toMs),
  };
  const nowPlaying = createMediaSession({ session: fake.session, media, artwork: ARTWORK, ...parts });
  const at = { positionMs: 6_000 };
  const place = (status: 'playing' | 'paused', durationMs = 60_000) =>
    nowPlaying.place({ status, durationMs, positionMs: () => at.positionMs });
  const play = () => media.dispatchEvent(new Event('playing'));
  function begin() {
    nowPlaying.open(controls);
    nowPlaying.show({ title: 'Hold the arch', artist: 'Sole · Left foot' });
    place('playing');
  }
  function press(action: MediaSessionAction, details: Partial<MediaSessionActionDetails> = {}) {
    fake.handlers.get(action)?.({ action, ...details });
  }
  return { ...fake, nowPlaying, media, pressed, at, place, play, begin, press };
}

beforeEach(() => vi.stubGlobal('MediaMetadata', FakeMetadata));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const UNTOUCHED = { words: undefined, state: 'none', position: undefined };

describe('The media session', () => {
  it('is left to other music until the element sounds', () => {
    const { begin, play, shown, handlers } = setUp();
    begin();
    expect(shown()).toEqual(UNTOUCHED);
    expect(handlers.size).toBe(0);
    play();
    expect(shown()).toEqual({
      words: { title: 'Hold the arch', artist: 'Sole · Left foot', artwork: ARTWORK },
      state: 'playing',
      position: { duration: 60, position: 6, playbackRate: 1 },
    });
  });

  it('is left to other music when a session that never sounded ends', () => {
    const { begin, nowPlaying, session, handlers } = setUp();
    const theirs = {} as MediaMetadata;
    session.metadata = theirs;
    begin();
    nowPlaying.clear();
    expect(session.metadata).toBe(theirs);
    expect(handlers.size).toBe(0);
  });

  it('is left alone when the element sounds for something else', () => {
    const { begin, play, shown, handlers } = setUp({ isActive: () => false });
    play();
    begin();
    play();
    expect(shown()).toEqual(UNTOUCHED);
    expect(handlers.size).toBe(0);
  });

  it('waits for the sound of each session anew', () => {
    const { begin, play, nowPlaying, shown } = setUp();
    begin();
    play();
    nowPlaying.clear();
    begin();
    expect(shown()).toEqual(UNTOUCHED);
  });

  it('follows the session while it sounds, also on a hidden page', () => {
    const { begin, play, nowPlaying, place, shown } = setUp();
    begin();
    play();
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    nowPlaying.show({ title: 'Get comfortable', artist: 'Right foot' });
    place('paused');
    expect(shown().words).toMatchObject({ title: 'Get comfortable', artist: 'Right foot' });
    expect(shown().state).toBe('paused');
  });

  it('is set again, with the position of that moment, whenever the element sounds anew', () => {
    const { begin, play, session, handlers, at, shown } = setUp();
    begin();
    play();
    session.metadata = null;
    session.playbackState = 'none';
    handlers.clear();
    at.positionMs = 42_000;
    play();
    expect(shown()).toMatchObject({
      words: { title: 'Hold the arch' },
      state: 'playing',
      position: { position: 42 },
    });
    expect(handlers.get('play')).toBeTypeOf('function');
  });

  it('is given back at the end, and stays so while the tail rings', () => {
    const { begin, play, nowPlaying, handlers, session, positions } = setUp();
    begin();
    play();
    nowPlaying.clear();
    play();
    expect(session.metadata).toBeNull();
    expect(session.playbackState).toBe('none');
    expect(positions.at(-1)).toBeUndefined();
    expect([...handlers.values()].every((handler) => handler === null)).toBe(true);
  });
});

describe('Its position', () => {
  it.each([
    ['beyond the end', 61_000, 60],
    ['before the start', -5, 0],
  ])('is kept within the duration: %s', (_, positionMs, seconds) => {
    const { begin, play, at, shown } = setUp();
    at.positionMs = positionMs;
    begin();
    play();
    expect(shown().position?.position).toBe(seconds);
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('is not told for a duration of %d', (durationMs) => {
    const { begin, play, place, positions, shown } = setUp();
    begin();
    play();
    const told = positions.length;
    place('paused', durationMs);
    expect(positions).toHaveLength(told);
    expect(shown().state).toBe('paused');
  });

  it('is not told when it is not a number', () => {
    const { begin, play, at, positions } = setUp();
    at.positionMs = Number.NaN;
    begin();
    play();
    expect(positions).toEqual([]);
  });

  it.each([
    [1.5, 1.5],
    [0, 1],
  ])('moves at the rate of the element, %d as %d', (playbackRate, told) => {
    const { begin, play, media, shown } = setUp();
    media.playbackRate = playbackRate;
    begin();
    play();
    expect(shown().position?.playbackRate).toBe(told);
  });
});

describe('Its buttons', () => {
  it('command the session', () => {
    const { begin, play, press, pressed } = setUp();
    begin();
    play();
    for (const action of ['pause', 'play', 'nexttrack', 'previoustrack'] as const) press(action);
    press('seekto', { seekTime: 12.5 });
    press('seekto', { seekTime: 0 });
    expect(pressed).toEqual(['pause', 'play', 'next', 'previous', 12_500, 0]);
  });

  it('seek only when told where to, and when the finger has left the bar', () => {
    const { begin, play, press, pressed } = setUp();
    begin();
    play();
    press('seekto');
    press('seekto', { seekTime: Number.NaN });
    press('seekto', { seekTime: 30, fastSeek: true });
    expect(pressed).toEqual([]);
    press('seekto', { seekTime: 31, fastSeek: false });
    expect(pressed).toEqual([31_000]);
  });

  it('are previous and next, not steps of seconds, and never stop', () => {
    const { begin, play, handlers } = setUp();
    begin();
    play();
    expect(handlers.get('seekbackward')).toBeNull();
    expect(handlers.get('seekforward')).toBeNull();
    expect(handlers.has('stop')).toBe(false);
  });
});

describe('A browser that knows less', () => {
  it('keeps the buttons it knows', () => {
    const { begin, play, press, pressed, shown } = setUp({}, createFakeSession(['previoustrack', 'seekto']));
    begin();
    play();
    press('play');
    press('nexttrack');
    expect(pressed).toEqual(['play', 'next']);
    expect(shown().state).toBe('playing');
  });

  it('shows no words without MediaMetadata, and still has buttons and position', () => {
    vi.stubGlobal('MediaMetadata', undefined);
    const { begin, play, press, pressed, shown } = setUp();
    begin();
    play();
    press('pause');
    expect(pressed).toEqual(['pause']);
    expect(shown()).toMatchObject({ words: undefined, position: { position: 6 } });
  });

  it('shows words and buttons when it takes no position', () => {
    const fake = createFakeSession();
    fake.session.setPositionState = () => {
      throw new TypeError('No.');
    };
    const { begin, play, place, nowPlaying, shown } = setUp({}, fake);
    begin();
    play();
    place('paused');
    expect(shown()).toMatchObject({ words: { title: 'Hold the arch' }, state: 'paused' });
    nowPlaying.clear();
    expect(shown()).toEqual(UNTOUCHED);
  });

  it('may have no media session at all', () => {
    const makeMetadata = vi.fn();
    vi.stubGlobal('MediaMetadata', makeMetadata);
    const { begin, play, nowPlaying } = setUp({ session: undefined });
    begin();
    expect(play).not.toThrow();
    expect(() => nowPlaying.clear()).not.toThrow();
    expect(makeMetadata).not.toHaveBeenCalled();
  });
});

describe('The artwork', () => {
  it('is among the files of the app', () => {
    expect(ARTWORK.map(({ src }) => existsSync(`public/${src.replace('/solea/', '')}`))).toEqual([
      true,
      true,
    ]);
  });
});
