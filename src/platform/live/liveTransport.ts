import { untilChangeMs } from '../../domain/display.ts';
import type { Timeline } from '../../domain/timeline.ts';
import type { Transport, TransportEvent } from '../../player/transport.ts';
import { type CuePorts, createLiveCues } from './liveCues.ts';
import { createPlayhead } from './playhead.ts';
import { createSoundOutput } from './soundOutput.ts';
import { createSoundWatch } from './soundWatch.ts';
import type { AudioContextLike } from './webAudio.ts';

/** While playing the transport looks at its clock at least as often, in ms, and whenever the screen is to change. */
export const TICK_MS = 500;
/** By the audio clock it looks so much after a moment, in ms: that moves in steps and may not have come to it. */
const PAST_MS = 10;
/** A longer time between two ticks means that the device slept, in ms. */
export const MAX_GAP_MS = 5_000;

/** What the live transport needs from the browser; times in ms. */
export interface LivePorts extends CuePorts {
  /** May throw where there is no Web Audio. */
  readonly createContext: () => AudioContextLike;
  /** Milliseconds since the epoch: unlike the monotonic clock it also counts while the device sleeps. */
  readonly wallMs: () => number;
  /** Calls back once; the returned function cancels. */
  readonly after: (delayMs: number, callback: () => void) => () => void;
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
    // In place of a track that failed it still is the guide's sound, which no mute switch is to silence.
    sessionType: () => (ports.choice().mode === 'guide' ? 'playback' : 'ambient'),
    onTaken: () => playhead.isMoving() && interrupt(positionMs()),
  });
  const cues = createLiveCues(ports, output, {
    onFound: follow,
    onMissing: () => tell({ kind: 'trouble', trouble: 'voiceMissing' }),
  });
  const playhead = createPlayhead({
    now: () => ({ audioMs: output.nowMs(), monotonicMs: ports.monotonicMs() }),
    // What was scheduled on the stalled audio clock would sound late, all at once.
    onStall: cues.stall,
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

  function follow() {
    if (!playhead.isMoving() || !timeline) return;
    const atMs = playhead.positionMs();
    const endMs = playhead.loop()?.endMs ?? timeline.durationMs;
    const outputOffsetMs = playhead.isHeard() ? playhead.audioOffsetMs() : undefined;
    cues.follow({ positionMs: atMs, endMs, outputOffsetMs });
    const untilMs = Math.min(TICK_MS, untilChangeMs(timeline, atMs), cues.untilDueMs(atMs));
    stopTicking();
    stopTicking = ports.after(playhead.isHeard() ? untilMs + PAST_MS : Math.max(1, untilMs), tick);
  }

  function stop(atMs: number) {
    stopTicking();
    cues.rest(atMs);
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
    watchSound();
    follow();
    if (finishing && atMs >= durationMs() && !cues.isSpeaking()) return stop(atMs);
    tell({ kind: 'progress', positionMs: atMs });
  }

  function watchSound() {
    output.wake();
    const isHeard = output.isRunning() && playhead.isHeard();
    watch.note(isHeard || !cues.needsOutput(), ports.monotonicMs());
  }

  return {
    prepare: cues.prepare,
    canReload: () => true,
    prime() {
      if (finishing) stop(positionMs());
      output.prime();
      cues.prime();
    },
    load(next, atMs) {
      playhead.setLoop(undefined);
      playhead.moveTo(atMs);
      mark(atMs);
      timeline = next;
      cues.load(next, atMs);
      follow();
    },
    play() {
      if (playhead.isMoving() || !timeline) return;
      playhead.start();
      mark(positionMs());
      watch.reset(ports.monotonicMs());
      follow();
    },
    pause() {
      if (playhead.isMoving()) stop(positionMs());
    },
    seek(toMs) {
      const atMs = Math.min(Math.max(0, toMs), durationMs());
      playhead.moveTo(atMs);
      mark(atMs);
      cues.jumpTo(atMs);
      follow();
    },
    setLoop(next) {
      playhead.setLoop(next);
      const loop = playhead.loop();
      if (loop) cues.stopBefore(loop.endMs);
      follow();
    },
    positionMs,
    finish() {
      if (finishing) stop(positionMs());
      else if (playhead.isMoving()) finishing = true;
      else close();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
