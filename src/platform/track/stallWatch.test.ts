import { beforeEach, describe, expect, test } from 'vitest';
import { createStallWatch } from './stallWatch.ts';

const LIMIT_MS = 3_000;

function createWorld() {
  const world = { monotonicMs: 0, soundMs: 0, visible: true, stalls: 0, everyMs: 0 };
  const looks = new Set<() => void>();
  const watch = createStallWatch({
    every(intervalMs, look) {
      world.everyMs = intervalMs;
      looks.add(look);
      return () => looks.delete(look);
    },
    monotonicMs: () => world.monotonicMs,
    isVisible: () => world.visible,
    soundMs: () => world.soundMs,
    onStall: () => world.stalls++,
  });
  /** Lets it be looked at so often, as often as it asks to; from look to look the sound moves on so far. */
  const pass = (times: number, soundMs: number) => {
    for (let i = 0; i < times; i++) {
      world.monotonicMs += world.everyMs;
      world.soundMs += soundMs;
      for (const look of [...looks]) look();
    }
  };
  return { world, watch, pass, looks };
}

let at: ReturnType<typeof createWorld>;
beforeEach(() => {
  at = createWorld();
  at.watch.start(LIMIT_MS);
});

describe('a sound that should play', () => {
  test.each([20, 50, 500, 8_000, -200])('and moves by %i ms from look to look is not stalled', (soundMs) => {
    at.pass(100, soundMs);
    expect(at.world.stalls).toBe(0);
  });

  test('and stands is stalled after a while, told once', () => {
    at.pass(LIMIT_MS / at.world.everyMs - 1, 0);
    expect(at.world.stalls).toBe(0);
    at.pass(50, 0);
    expect(at.world.stalls).toBe(1);
  });

  test('and stands now and then is not', () => {
    for (let times = 0; times < 20; times++) {
      at.pass(LIMIT_MS / at.world.everyMs - 1, 0);
      at.pass(1, 500);
    }
    expect(at.world.stalls).toBe(0);
  });

  test('is not judged while hidden, nor by a sleep, nor once the watch is stopped', () => {
    at.world.visible = false;
    at.pass(100, 0);
    at.world.visible = true;
    at.world.monotonicMs += 600_000;
    at.pass(LIMIT_MS / at.world.everyMs, 0);
    at.watch.stop();
    at.pass(100, 0);
    expect([at.world.stalls, at.looks.size]).toEqual([0, 0]);
  });

  test('is judged anew each time the watch is started', () => {
    at.pass(LIMIT_MS / at.world.everyMs - 1, 0);
    at.watch.start(LIMIT_MS);
    at.pass(LIMIT_MS / at.world.everyMs - 1, 0);
    expect(at.world.stalls).toBe(0);
  });
});
