import type { Timeline } from '../domain/timeline.ts';
import type { Transport, TransportEvent } from '../player/transport.ts';
import { createCueScheduler } from './cueScheduler.ts';
import { createPlayhead } from './playhead.ts';
import { createSoundOutput } from './soundOutput.ts';
import { createSoundWatch } from './soundWatch.ts';
import type { AudioContextLike } from './webAudio.ts';

/** How often the transport looks at its clock while playing, in ms. */
export const TICK_MS = 100;
/** A longer time between two ticks means that the device slept, in ms. */
export const MAX_GAP_MS = 5_000;

/** What the live transport needs from the browser; times in ms. */
export interface LivePorts {
  /** May throw where there is no Web Audio. */
  readonly createContext: () => AudioContextLike;
  readonly monotonicMs: () => number;
  /** Milliseconds since the epoch: unlike the monotonic clock it also counts while the device sleeps. */
  readonly wallMs: () => number;
  /** Calls back again and again; the returned function cancels. */
  readonly every: (intervalMs: number, callback: () => void) => () => void;
  /** Whether the person wants no tones. */
  readonly silent: () => boolean;
}

/**
 * Plays cues live beside other apps' sound and needs the page awake. Where audio stalls or is missing
 * the position goes on by the monotonic clock. A loop's cues sound on its first pass only, so that a
 * waiting gate does not nag; loading a timeline, or a seek out of the loop, ends it.
 */
export function createLiveTransport(ports: LivePorts): Transport {
  const listeners = new Set<(event: TransportEvent) => void>();
  const output = createSoundOutput({
    ...ports,
    onTaken: () => playhead.isMoving() && interrupt(positionMs()),
  });
  const scheduler = createCueScheduler(output);
  const playhead = createPlayhead({
    now: () => ({ audioMs: output.nowMs(), monotonicMs: ports.monotonicMs() }),
    // What was scheduled on the stalled audio clock would sound late, all at once.
    onStall: scheduler.rest,
  });
  const watch = createSoundWatch((audible) => tell({ kind: 'sound', audible }));
  let timeline: Timeline | undefined;
  let finishing = false;
  let stopTicking = () => {};
  let lastTick = { positionMs: 0, monotonicMs: 0, wallMs: 0 };

  function tell(event: TransportEvent) {
    for (const listener of [...listeners]) listener(event);
  }

  function mark(atMs: number) {
    lastTick = { positionMs: atMs, monotonicMs: ports.monotonicMs(), wallMs: ports.wallMs() };
  }

  function slept(): boolean {
    const monotonicGapMs = ports.monotonicMs() - lastTick.monotonicMs;
    return Math.max(monotonicGapMs, ports.wallMs() - lastTick.wallMs) > MAX_GAP_MS;
  }

  const durationMs = () => timeline?.durationMs ?? 0;

  /** The position; after a sleep that no tick has noticed yet, the one before it. */
  function positionMs(): number {
    if (playhead.isMoving() && slept()) return lastTick.positionMs;
    return Math.min(playhead.positionMs(), durationMs());
  }

  function schedule() {
    if (!playhead.isMoving() || !timeline || ports.silent() || !playhead.isHeard()) return;
    const endMs = playhead.loop()?.endMs ?? timeline.durationMs;
    scheduler.schedule(timeline, playhead.positionMs(), endMs, playhead.audioOffsetMs());
  }

  function stop(atMs: number) {
    stopTicking();
    scheduler.rest(atMs);
    playhead.stand(atMs);
    if (finishing) close();
  }

  function close() {
    finishing = false;
    output.close();
  }

  function interrupt(atMs: number) {
    stop(atMs);
    tell({ kind: 'interrupted', positionMs: atMs });
  }

  function tick() {
    if (slept()) return interrupt(lastTick.positionMs);
    const atMs = positionMs();
    mark(atMs);
    watchSound(atMs);
    schedule();
    if (finishing && atMs >= durationMs()) return stop(atMs);
    tell({ kind: 'progress', positionMs: atMs });
  }

  function watchSound(atMs: number) {
    output.wake();
    const silent = ports.silent();
    if (silent) scheduler.rest(atMs);
    watch.note(silent || (output.isRunning() && playhead.isHeard()), ports.monotonicMs());
  }

  return {
    prime() {
      if (finishing) stop(positionMs());
      output.prime();
    },
    load(next, atMs) {
      playhead.setLoop(undefined);
      playhead.moveTo(atMs);
      mark(atMs);
      timeline = next;
      scheduler.replan(atMs);
      schedule();
    },
    play() {
      if (playhead.isMoving() || !timeline) return;
      playhead.start();
      mark(positionMs());
      watch.reset(ports.monotonicMs());
      stopTicking = ports.every(TICK_MS, tick);
      schedule();
    },
    pause() {
      if (playhead.isMoving()) stop(positionMs());
    },
    seek(toMs) {
      const atMs = Math.min(Math.max(0, toMs), durationMs());
      playhead.moveTo(atMs);
      mark(atMs);
      scheduler.jumpTo(atMs);
      schedule();
    },
    setLoop(next) {
      playhead.setLoop(next);
      const loop = playhead.loop();
      if (loop) scheduler.stopBefore(loop.endMs);
      schedule();
    },
    positionMs,
    finish() {
      if (playhead.isMoving()) finishing = true;
      else close();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
