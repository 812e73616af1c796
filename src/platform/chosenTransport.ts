import type { SoundMode } from '../domain/soundChoice.ts';
import type { Timeline } from '../domain/timeline.ts';
import type { Loop, Transport, TransportEvent } from '../player/transport.ts';

/** The transport of either mode; `onFailed` of the track is to be led to `fallBack`. */
export interface ChosenTransport extends Transport {
  /** Goes on live from a position in ms where the track cannot. */
  fallBack(atMs: number): void;
}

/** Plays each session by the mode chosen when it began; a session whose track fails goes on live. */
export function createChosenTransport(ports: {
  readonly track: Transport;
  readonly live: Transport;
  readonly mode: () => SoundMode;
}): ChosenTransport {
  const { track, live, mode } = ports;
  const listeners = new Set<(event: TransportEvent) => void>();
  const chosen = () => (mode() === 'guide' ? track : live);
  let active = track;
  let timeline: Timeline | undefined;
  let loop: Loop | undefined;
  let playing = false;

  function tell(event: TransportEvent) {
    if (event.kind === 'interrupted') playing = false;
    for (const listener of [...listeners]) listener(event);
  }
  for (const transport of [track, live]) {
    transport.subscribe((event) => transport === active && tell(event));
  }

  return {
    prepare: (next) => chosen().prepare(next),
    prime() {
      if (!timeline && active !== chosen()) {
        active.finish();
        active = chosen();
      }
      active.prime();
    },
    load(next, atMs) {
      timeline = next;
      loop = undefined;
      active.load(next, atMs);
    },
    play() {
      playing = true;
      active.play();
    },
    pause() {
      playing = false;
      active.pause();
    },
    seek: (toMs) => active.seek(toMs),
    setLoop(next) {
      loop = next;
      active.setLoop(next);
    },
    canReload: () => active.canReload(),
    positionMs: () => active.positionMs(),
    finish() {
      timeline = undefined;
      playing = false;
      active.finish();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    fallBack(atMs) {
      if (active === live || !timeline) return;
      active = live;
      live.prime();
      live.load(timeline, atMs);
      live.setLoop(loop);
      if (playing) live.play();
      tell({ kind: 'trouble', trouble: 'noTrack' });
    },
  };
}
