import { segmentAt, type Timeline } from '../../domain/timeline.ts';
import type { Loop, Transport, TransportEvent } from '../../player/transport.ts';
import type { Visibility } from '../../player/visibility.ts';
import { TAIL_MS } from '../../sound/tail.ts';
import { divergence, isWithin, LOOP_MARGIN_MS, markersOf, middle } from './moments.ts';
import { createStallWatch } from './stallWatch.ts';
import { createTrackElement, type TrackElementPorts } from './trackElement.ts';
import { LEAD_MS, type MadeTrack } from './trackMaker.ts';
import { createTrackSource, type TrackSourcePorts } from './trackSource.ts';

/** A hidden page keeps its old sound until this long before it would go wrong, in ms. */
const SWAP_BEFORE_MS = 4_000;
/** A track that plays and stands still for so long is broken, in ms. */
const STALL_MS = 3_000;
/** The first seconds are waited for so long, in ms: recordings and mixing have had their time by then. */
const FIRST_SOUND_MS = 6_000;
/** Before its lead runs out into nothing but bed, a session whose whole is not there goes on live, in ms. */
const LEAD_MARGIN_MS = 500;
/** The quiet before a step: a moment's silence, as one file gives way to another, is not noticed there, in ms. */
const QUIET_BEFORE_STEP_MS = 600;

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
  /** While the page is seen, it may come from here on, in ms. */
  readonly quietMs: number;
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
  const element = createTrackElement(ports, { onMove: move, onTaken: interrupt, onError: tryAgain });
  const stallWatch = createStallWatch({
    ...ports,
    isVisible: ports.visibility.isVisible,
    soundMs: () => element.positionMs(),
    onStall: tryAgain,
  });
  let timeline: Timeline | undefined;
  let loop: Loop | undefined;
  let waiting: Waiting | undefined;
  /** The stretch that sounds while there is no more than a lead. */
  let led: Loop | undefined;
  let finishing = false;
  /** Whether the file in hand was begun anew already. */
  let isSecondTry = false;
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
    if (led && positionMs() >= led.endMs) return fail();
    tell({ kind: 'progress', positionMs: positionMs() });
  }

  function swapWhenDue() {
    if (!waiting) return;
    const dueMs = ports.visibility.isVisible() ? waiting.quietMs : waiting.divergesMs - SWAP_BEFORE_MS;
    const isEarly = element.hasSound() && element.isWanted() && positionMs() < dueMs;
    if (!isEarly) take(waiting.made);
  }

  /** The whole takes over from its lead before the next step, if the lead reaches as far; else at once. */
  function afterLead(made: MadeTrack, next: Timeline, atMs: number): Waiting {
    const divergesMs = atMs + LEAD_MS;
    const stepMs = segmentAt(next, atMs).endMs - QUIET_BEFORE_STEP_MS;
    return { made, divergesMs, quietMs: stepMs < divergesMs - SWAP_BEFORE_MS ? stepMs : atMs };
  }

  function lead(made: MadeTrack, atMs: number) {
    take(made);
    led = { startMs: atMs, endMs: atMs + LEAD_MS - LEAD_MARGIN_MS };
  }

  /** A step beyond the lead waits for the whole, as a session does for its first sound. */
  function waitAt(atMs: number) {
    led = undefined;
    element.waitAt(atMs);
    if (element.isWanted()) stallWatch.start(FIRST_SOUND_MS);
    swapWhenDue();
  }

  function take(made: MadeTrack) {
    waiting = undefined;
    led = undefined;
    isSecondTry = false;
    element.take(made.blob, positionMs());
    if (element.isWanted()) stallWatch.start(STALL_MS);
    if (made.missing.length > 0) tell({ kind: 'trouble', trouble: 'voiceMissing' });
  }

  function interrupt() {
    if (finishing) return release();
    stallWatch.stop();
    tell({ kind: 'interrupted', positionMs: positionMs() });
  }

  /** Some browsers now and then fail to load, or never begin, a file that is sound. */
  function tryAgain() {
    if (isSecondTry || !element.hasSound()) return fail();
    isSecondTry = true;
    element.again();
    if (element.isWanted()) stallWatch.start(STALL_MS);
  }

  function fail() {
    const atMs = positionMs();
    source.forget();
    release();
    ports.onFailed(atMs);
  }

  function release() {
    stallWatch.stop();
    finishing = false;
    waiting = undefined;
    timeline = undefined;
    led = undefined;
    loop = undefined;
    element.release();
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
      element.mark(markersOf(next));
      element.standAt(atMs);
      source.request(next, before, {
        atMs,
        onLead: (made) => lead(made, atMs),
        onWhole: (whole) => {
          waiting = before
            ? { made: whole, quietMs: 0, divergesMs: divergence(before, next) }
            : afterLead(whole, next, atMs);
          swapWhenDue();
        },
        onFailed: fail,
      });
    },
    play() {
      if (!timeline) return;
      element.play();
      stallWatch.start(element.hasSound() ? STALL_MS : FIRST_SOUND_MS);
    },
    pause() {
      stallWatch.stop();
      element.pause();
      swapWhenDue();
    },
    seek(toMs) {
      const atMs = Math.min(Math.max(0, toMs), durationMs());
      if (loop && !isWithin(loop, atMs)) loop = undefined;
      if (led && !isWithin(led, atMs)) waitAt(atMs);
      else element.seek(atMs);
    },
    setLoop(next) {
      loop = next;
    },
    positionMs,
    finish() {
      stallWatch.stop();
      // What is prepared for the next session while this one rings out is not to be lost.
      if (!finishing) source.forget();
      if (!finishing && timeline && element.isWanted()) finishing = true;
      else release();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
