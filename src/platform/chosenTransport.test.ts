import { beforeEach, describe, expect, test } from 'vitest';
import { createFakeTransport } from '../../tests/support/fakeTransport.ts';
import { timeline } from '../../tests/support/liveWorld.ts';
import type { SoundMode } from '../domain/soundChoice.ts';
import type { TransportEvent } from '../player/transport.ts';
import { createChosenTransport } from './chosenTransport.ts';

function createWorld() {
  const track = createFakeTransport();
  const live = createFakeTransport();
  const world = { mode: 'guide' as SoundMode };
  const transport = createChosenTransport({ track, live, mode: () => world.mode });
  const events: TransportEvent[] = [];
  transport.subscribe((event) => events.push(event));
  const begin = (mode: SoundMode) => {
    world.mode = mode;
    transport.prime();
    transport.load(timeline, 0);
    transport.play();
  };
  return { track, live, world, transport, events, begin };
}

let at: ReturnType<typeof createWorld>;
beforeEach(() => {
  at = createWorld();
});
const names = ({ calls }: { calls: readonly { name: string }[] }) => calls.map(({ name }) => name);

describe('a session', () => {
  test.each([
    ['guide', 'track', 'live'],
    ['music', 'live', 'track'],
  ] as const)('in mode %s is played by the %s transport alone', (mode, playing, other) => {
    at.begin(mode);
    expect(at[playing].isPlaying).toBe(true);
    expect(at[other].isPlaying).toBe(false);
    at[playing].advance(1_000);
    expect(at.transport.positionMs()).toBe(1_000);
    expect(at.events.at(-1)).toEqual({ kind: 'progress', positionMs: 1_000 });
  });

  test('keeps its mode although another is chosen meanwhile', () => {
    at.begin('guide');
    at.world.mode = 'music';
    at.transport.pause();
    at.transport.prime();
    at.transport.play();
    expect(at.track.isPlaying).toBe(true);
    expect(names(at.live)).toEqual([]);
  });

  test('after another mode silences what still rings', () => {
    at.begin('guide');
    at.transport.finish();
    at.begin('music');
    expect(names(at.track).filter((name) => name === 'finish')).toHaveLength(2);
    expect(at.live.isPlaying).toBe(true);
  });

  test('hears nothing of the transport that does not play', () => {
    at.begin('music');
    at.events.length = 0;
    at.track.interrupt(3_000);
    expect(at.events).toEqual([]);
  });

  test('is prepared for in the mode it would have', () => {
    at.world.mode = 'music';
    at.transport.prepare(timeline);
    expect(names(at.live)).toEqual(['prepare']);
    expect(names(at.track)).toEqual([]);
  });
});

describe('a track that fails', () => {
  test('gives way to live cues at the same place, and says so', () => {
    at.begin('guide');
    const loop = { startMs: 0, endMs: 5_000 };
    at.transport.setLoop(loop);
    at.transport.fallBack(4_000);
    expect(at.transport.positionMs()).toBe(4_000);
    expect(at.live.isPlaying).toBe(true);
    expect(at.live.loop).toEqual(loop);
    expect(at.events).toContainEqual({ kind: 'trouble', trouble: 'noTrack' });
    at.live.advance(500);
    expect(at.events.at(-1)).toEqual({ kind: 'progress', positionMs: 4_500 });
  });

  test('while paused leaves the session paused', () => {
    at.begin('guide');
    at.transport.pause();
    at.transport.fallBack(4_000);
    expect(at.live.isPlaying).toBe(false);
    at.transport.play();
    expect(at.live.isPlaying).toBe(true);
  });

  test('after the session is nobody’s trouble', () => {
    at.begin('guide');
    at.transport.finish();
    at.transport.fallBack(4_000);
    expect(names(at.live)).toEqual([]);
    expect(at.events).toEqual([]);
  });

  test('is tried again with the next session', () => {
    at.begin('guide');
    at.transport.fallBack(4_000);
    at.transport.finish();
    at.begin('guide');
    expect(at.track.isPlaying).toBe(true);
  });
});
