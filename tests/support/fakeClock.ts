import type { Clock } from '../../src/player/clock.ts';

/** A clock that stands still until a test moves it on. */
export interface FakeClock extends Clock {
  /** Moves on, calling back every timer that falls due, in order. */
  advance(ms: number): void;
  /** How many timers are still to come. */
  readonly pending: number;
}

export function createFakeClock(startMs = Date.UTC(2026, 0, 5, 21, 30)): FakeClock {
  let nowMs = startMs;
  const timers = new Set<{ readonly atMs: number; readonly callback: () => void }>();

  return {
    now: () => nowMs,
    after(delayMs, callback) {
      const timer = { atMs: nowMs + delayMs, callback };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    advance(ms) {
      const untilMs = nowMs + ms;
      for (;;) {
        const [due] = [...timers].filter(({ atMs }) => atMs <= untilMs).sort((a, b) => a.atMs - b.atMs);
        if (!due) break;
        timers.delete(due);
        nowMs = due.atMs;
        due.callback();
      }
      nowMs = untilMs;
    },
    get pending() {
      return timers.size;
    },
  };
}
