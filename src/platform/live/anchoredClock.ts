/** The clock leaves audio that strays further than this from the monotonic clock, in ms. */
export const MAX_STRAY_MS = 500;
/** Audio is trusted again once it has kept pace for this long, in ms. */
const PROBE_MS = 200;
/** How much slower or faster than the monotonic clock audio may run over a probe: its time moves in steps. */
const PACE = 0.3;

/** Both clocks at one moment, in ms; `audioMs` is undefined without an audio context. */
export interface ClockReading {
  readonly audioMs: number | undefined;
  readonly monotonicMs: number;
}

/**
 * A position that follows the audio clock while that runs and the monotonic clock while it does not.
 * It never goes back, and stays within `MAX_STRAY_MS` of the monotonic time since the anchor.
 */
export interface AnchoredClock {
  /** The position in ms at the last reading. */
  readonly positionMs: number;
  readonly source: 'audio' | 'monotonic';
  /** What to add to each clock's time to get the position, in ms. */
  readonly audioOffsetMs: number;
  readonly monotonicOffsetMs: number;
  /** While audio is not trusted: the reading from which its pace is judged. */
  readonly probe: ClockReading;
}

/** A clock that stands at a position now. */
export function anchorAt(positionMs: number, now: ClockReading): AnchoredClock {
  return {
    positionMs,
    source: now.audioMs === undefined ? 'monotonic' : 'audio',
    audioOffsetMs: positionMs - (now.audioMs ?? 0),
    monotonicOffsetMs: positionMs - now.monotonicMs,
    probe: now,
  };
}

/** The clock at a later reading. */
export function advance(clock: AnchoredClock, now: ClockReading): AnchoredClock {
  const steadyMs = now.monotonicMs + clock.monotonicOffsetMs;
  return clock.source === 'audio' ? followAudio(clock, now, steadyMs) : followMonotonic(clock, now, steadyMs);
}

/** The same clock at a position further on or back, as where a loop begins again. */
export function shift(clock: AnchoredClock, byMs: number): AnchoredClock {
  return {
    ...clock,
    positionMs: clock.positionMs + byMs,
    audioOffsetMs: clock.audioOffsetMs + byMs,
    monotonicOffsetMs: clock.monotonicOffsetMs + byMs,
  };
}

function followAudio(clock: AnchoredClock, now: ClockReading, steadyMs: number): AnchoredClock {
  const heardMs = now.audioMs === undefined ? Number.NaN : now.audioMs + clock.audioOffsetMs;
  if (Math.abs(heardMs - steadyMs) <= MAX_STRAY_MS) {
    return { ...clock, positionMs: Math.max(clock.positionMs, heardMs) };
  }
  return { ...clock, source: 'monotonic', positionMs: Math.max(clock.positionMs, steadyMs), probe: now };
}

function followMonotonic(clock: AnchoredClock, now: ClockReading, steadyMs: number): AnchoredClock {
  const positionMs = Math.max(clock.positionMs, steadyMs);
  const probedMs = now.monotonicMs - clock.probe.monotonicMs;
  if (probedMs < PROBE_MS) return { ...clock, positionMs };
  if (!keepsPace(clock.probe, now, probedMs)) return { ...clock, positionMs, probe: now };
  return { ...clock, positionMs, source: 'audio', audioOffsetMs: positionMs - (now.audioMs ?? 0) };
}

function keepsPace(probe: ClockReading, now: ClockReading, probedMs: number): boolean {
  if (probe.audioMs === undefined || now.audioMs === undefined) return false;
  return Math.abs(now.audioMs - probe.audioMs - probedMs) <= PACE * probedMs;
}
