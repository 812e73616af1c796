import type { Timeline } from '../domain/timeline.ts';
import type { Loop, Transport, TransportEvent } from '../player/transport.ts';

/** What was asked for before the transport was there. */
interface Wish {
  readonly timeline: Timeline;
  readonly atMs: number;
  readonly loop: Loop | undefined;
  readonly playing: boolean;
}

/** A transport whose code comes when it is needed. */
export interface LateTransport extends Transport {
  /** Fetches the code ahead of time; the next need tries again where that fails. */
  fetch(): void;
}

/**
 * Stands where it is asked to until the transport has arrived, which then takes over. One that cannot be
 * had is an interruption: resuming tries again.
 */
export function createLateTransport(load: () => Promise<Transport>): LateTransport {
  const listeners = new Set<(event: TransportEvent) => void>();
  let arrived: Transport | undefined;
  let isComing = false;
  let primed = false;
  let wish: Wish | undefined;

  function tell(event: TransportEvent) {
    for (const listener of [...listeners]) listener(event);
  }

  function fetch() {
    if (isComing) return;
    isComing = true;
    load().then(takeOver, giveUp);
  }

  function takeOver(transport: Transport) {
    arrived = transport;
    transport.subscribe(tell);
    if (primed) transport.prime();
    if (!wish) return;
    transport.load(wish.timeline, wish.atMs);
    transport.setLoop(wish.loop);
    if (wish.playing) transport.play();
  }

  function giveUp() {
    isComing = false;
    if (!wish?.playing) return;
    wish = { ...wish, playing: false };
    tell({ kind: 'interrupted', positionMs: wish.atMs });
  }

  function change(patch: Partial<Wish>) {
    if (wish) wish = { ...wish, ...patch };
  }

  return {
    fetch,
    prepare(timeline) {
      fetch();
      arrived?.prepare(timeline);
    },
    prime() {
      fetch();
      primed = true;
      arrived?.prime();
    },
    load(timeline, atMs) {
      if (arrived) return arrived.load(timeline, atMs);
      wish = { timeline, atMs, loop: undefined, playing: wish?.playing ?? false };
    },
    play() {
      fetch();
      if (arrived) arrived.play();
      else change({ playing: true });
    },
    pause() {
      if (arrived) arrived.pause();
      else change({ playing: false });
    },
    seek(atMs) {
      if (arrived) arrived.seek(atMs);
      else change({ atMs, loop: undefined });
    },
    setLoop(loop) {
      if (arrived) arrived.setLoop(loop);
      else change({ loop });
    },
    canReload: () => arrived?.canReload() ?? true,
    positionMs: () => (arrived ? arrived.positionMs() : (wish?.atMs ?? 0)),
    finish() {
      primed = false;
      wish = undefined;
      arrived?.finish();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
