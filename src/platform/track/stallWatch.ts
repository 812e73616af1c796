/** How often it is looked at, in ms. */
const LOOK_MS = 1_000;
/** Looks further apart than this say nothing: the page or the device slept, in ms. */
const MAX_GAP_MS = 2_000;
/** Less than this share of the time that passed counts as standing. */
const MOVING_SHARE = 0.01;

/** Notices a sound that claims to play and does not. */
export interface StallWatch {
  /** A sound that should move on and stands for so long is broken, in ms. */
  start(limitMs: number): void;
  stop(): void;
}

/** Makes the watch; only while the page is seen, as a hidden one is given too little time to judge. */
export function createStallWatch(ports: {
  readonly every: (intervalMs: number, callback: () => void) => () => void;
  readonly monotonicMs: () => number;
  readonly isVisible: () => boolean;
  /** Where the sound is, in ms. */
  readonly soundMs: () => number;
  readonly onStall: () => void;
}): StallWatch {
  let stopLooking = () => {};
  let last = { monotonicMs: 0, soundMs: 0 };
  let standingMs = 0;
  let limitMs = Number.POSITIVE_INFINITY;

  function look() {
    const now = { monotonicMs: ports.monotonicMs(), soundMs: ports.soundMs() };
    const gapMs = now.monotonicMs - last.monotonicMs;
    const moved = Math.abs(now.soundMs - last.soundMs) >= gapMs * MOVING_SHARE;
    last = now;
    if (moved || gapMs > MAX_GAP_MS || !ports.isVisible()) standingMs = 0;
    else standingMs += gapMs;
    if (standingMs < limitMs) return;
    stopLooking();
    ports.onStall();
  }

  return {
    start(nextLimitMs) {
      stopLooking();
      limitMs = nextLimitMs;
      standingMs = 0;
      last = { monotonicMs: ports.monotonicMs(), soundMs: ports.soundMs() };
      stopLooking = ports.every(LOOK_MS, look);
    },
    stop: () => stopLooking(),
  };
}
