import type { Loop } from '../../player/transport.ts';
import { advance, anchorAt, type ClockReading, shift } from './anchoredClock.ts';

/** Where playing stands, by the anchored clock, with a loop that leads back; positions in ms. */
export interface Playhead {
  /** The position now. */
  positionMs(): number;
  /** Whether the audio clock leads, so that what is scheduled on it sounds in time. */
  isHeard(): boolean;
  /** The position less the audio clock while that leads. */
  audioOffsetMs(): number;
  isMoving(): boolean;
  /** Begins to move from where it stands. */
  start(): void;
  /** Stands at a position. */
  stand(atMs: number): void;
  /** Goes to a position, moving on from there if it was; outside the loop this ends the loop. */
  moveTo(atMs: number): void;
  /** Sets the loop, unless it lies behind. */
  setLoop(loop: Loop | undefined): void;
  loop(): Loop | undefined;
}

/** Makes a playhead at 0. */
export function createPlayhead(ports: {
  readonly now: () => ClockReading;
  /** Audio stalled after this position; the monotonic clock has taken over. */
  readonly onStall: (positionMs: number) => void;
}): Playhead {
  let clock = anchorAt(0, ports.now());
  let moving = false;
  let loop: Loop | undefined;

  function follow(): number {
    if (!moving) return clock.positionMs;
    const before = clock;
    clock = advance(clock, ports.now());
    if (before.source === 'audio' && clock.source === 'monotonic') ports.onStall(before.positionMs);
    if (loop && clock.positionMs >= loop.endMs) wrap(loop);
    return clock.positionMs;
  }

  function wrap(around: Loop) {
    const lengthMs = around.endMs - around.startMs;
    clock = shift(clock, -lengthMs * Math.floor((clock.positionMs - around.startMs) / lengthMs));
  }

  return {
    positionMs: follow,
    isHeard: () => clock.source === 'audio',
    audioOffsetMs: () => clock.audioOffsetMs,
    isMoving: () => moving,
    start() {
      clock = anchorAt(clock.positionMs, ports.now());
      moving = true;
    },
    stand(atMs) {
      clock = anchorAt(atMs, ports.now());
      moving = false;
    },
    moveTo(atMs) {
      // Shifted rather than anchored anew: a clock that knows of stalled audio need not find out again.
      clock = shift(clock, atMs - follow());
      if (loop && (atMs < loop.startMs || atMs >= loop.endMs)) loop = undefined;
    },
    setLoop(next) {
      loop = next && follow() < next.endMs ? next : undefined;
    },
    loop: () => loop,
  };
}
