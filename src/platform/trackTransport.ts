import { segmentAt, type Timeline } from '../domain/timeline.ts';
import type { Loop, Transport, TransportEvent } from '../player/transport.ts';
import type { Visibility } from '../player/visibility.ts';
import { TAIL_MS } from '../sound/tail.ts';
import { createStallWatch } from './stallWatch.ts';
import { createTrackElement, type TrackElementPorts } from './trackElement.ts';
import { LEAD_MS, type MadeTrack } from './trackMaker.ts';
import { createTrackSource, type TrackSourcePorts } from './trackSource.ts';

/** A loop leads back this long before its end, in ms: `timeupdate` may be 250 ms late. */
const LOOP_MARGIN_MS = 400;
/** A hidden page keeps its old sound until this long before it would go wrong, in ms. */
const SWAP_BEFORE_MS = 4_000;

/** What the track transport needs from the browser. */
export interface TrackPorts extends TrackElementPorts, TrackSourcePorts {
  readonly visibility: Visibility;
  readonly monotonicMs: () => number;
  /** Calls back again and again; the returned function cancels. */
  readonly every: (intervalMs: number, callback: () => void) => () => void;
  /** No track can be made or played; the transport has let go of the sound at this position in ms. */
  readonly onFailed: (atMs: number) => void;
}

/** New sound that waits for a good moment. */
interface Waiting {
  readonly made: MadeTrack;
  /** From here on the old sound says something else than the new one, in ms. */
  readonly divergesMs: number;
}

/**
 * Plays a whole session as one track whose media element is the clock, so that it goes on when the phone
 * locks. A loop's later passes lead through its second half only, where nothing is said, so that a waiting
 * gate does not nag.
 */
export function createTrackTransport(ports: TrackPorts): Transport {
  const listeners = new Set<(event: TransportEvent) => void>();
  const source = createTrackSource(ports);
  const element = createTrackElement(ports, { onMove: move, onTaken: interrupt, onError: fail });
  const stallWatch = createStallWatch({
    ...ports,
    isVisible: ports.visibility.isVisible,
    soundMs: () => element.positionMs(),
    onStall: fail,
  });
  let timeline: Timeline | undefined;
  let loop: Loop | undefined;
  let waiting: Waiting | undefined;
  let finishing = false;
  ports.visibility.subscribe(move);

  function tell(event: TransportEvent) {
    for (const listener of [...listeners]) listener(event);
  }

  const durationMs = () => timeline?.durationMs ?? 0;
  const positionMs = () => Math.min(Math.max(0, element.positionMs()), durationMs());

  /** The position moved on, or should be looked at again. */
  function move() {
    if (finishing) {
      if (element.positionMs() >= durationMs() + TAIL_MS) release();
      return;
    }
    if (!timeline || !element.isWanted()) return;
    if (loop && element.positionMs() >= loop.endMs - LOOP_MARGIN_MS) element.seek(middle(loop));
    swapWhenDue();
    tell({ kind: 'progress', positionMs: positionMs() });
  }

  function swapWhenDue() {
    if (!waiting) return;
    const isEarly = positionMs() < waiting.divergesMs - SWAP_BEFORE_MS;
    if (element.hasSound() && isEarly && !ports.visibility.isVisible()) return;
    take(waiting.made);
  }

  function take(made: MadeTrack) {
    waiting = undefined;
    element.take(made.blob, positionMs());
    if (element.isWanted()) stallWatch.start();
    if (made.missing.length > 0) tell({ kind: 'trouble', trouble: 'voiceMissing' });
  }

  function interrupt() {
    if (finishing) return release();
    stallWatch.stop();
    tell({ kind: 'interrupted', positionMs: positionMs() });
  }

  function fail() {
    const atMs = positionMs();
    release();
    ports.onFailed(atMs);
  }

  function release() {
    stallWatch.stop();
    finishing = false;
    waiting = undefined;
    timeline = undefined;
    loop = undefined;
    source.forget();
    element.release();
  }

  function mark(marked: Timeline) {
    const gateTurns = marked.segments
      .filter((segment) => segment.kind === 'gate')
      .map(({ endMs }) => endMs - LOOP_MARGIN_MS);
    element.mark([
      ...marked.segments.map(({ startMs }) => startMs),
      ...marked.cues.map(({ atMs }) => atMs),
      ...gateTurns,
    ]);
  }

  return {
    prepare: source.prepare,
    canReload: ports.visibility.isVisible,
    prime() {
      if (finishing) release();
      element.prime();
    },
    load(next, atMs) {
      const before = timeline;
      timeline = next;
      loop = undefined;
      waiting = undefined;
      mark(next);
      element.standAt(atMs);
      source.request(next, before, {
        atMs,
        onLead: take,
        onWhole: (whole) => {
          waiting = { made: whole, divergesMs: before ? divergence(before, next) : atMs + LEAD_MS };
          swapWhenDue();
        },
        onFailed: fail,
      });
    },
    play() {
      if (!timeline) return;
      element.play();
      if (element.hasSound()) stallWatch.start();
    },
    pause() {
      stallWatch.stop();
      element.pause();
    },
    seek(toMs) {
      const atMs = Math.min(Math.max(0, toMs), durationMs());
      if (loop && (atMs < loop.startMs || atMs >= loop.endMs)) loop = undefined;
      element.seek(atMs);
    },
    setLoop(next) {
      loop = next;
    },
    positionMs,
    finish() {
      stallWatch.stop();
      if (!finishing && timeline && element.isWanted()) finishing = true;
      else release();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function middle({ startMs, endMs }: Loop): number {
  return (startMs + endMs) / 2;
}

/** Where two timelines of the same segments part: the end of the first that differs, in ms of either. */
function divergence(before: Timeline, after: Timeline): number {
  const first = before.segments.find(({ index, endMs }) => after.segments[index]?.endMs !== endMs);
  if (!first) return after.durationMs;
  return Math.min(first.endMs, segmentAt(after, first.startMs).endMs);
}
