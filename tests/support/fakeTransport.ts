import type { Timeline } from '../../src/domain/timeline.ts';
import type { Loop, SoundTrouble, Transport, TransportEvent } from '../../src/player/transport.ts';
import { createFakeClock, type FakeClock } from './fakeClock.ts';

/** How often a running fake tells its position, in ms. */
const PROGRESS_EVERY_MS = 100;

/** What the player asked of the transport, in order. */
export type TransportCall =
  | { readonly name: 'prime' | 'play' | 'pause' | 'finish' }
  | { readonly name: 'prepare'; readonly timeline: Timeline }
  | { readonly name: 'load'; readonly timeline: Timeline; readonly atMs: number }
  | { readonly name: 'seek'; readonly toMs: number }
  | { readonly name: 'setLoop'; readonly loop: Loop | undefined };

/** A transport whose time passes only when a test says so. */
export interface FakeTransport extends Transport {
  /** Lets time pass, here and on the clock; a large step tells the position as often as many small ones. */
  advance(ms: number): void;
  /** Takes the sound away, as a call or a long sleep does; it stands at the last position guided. */
  interrupt(atMs?: number): void;
  /** Tells whether cues can be heard. */
  tellSound(audible: boolean): void;
  /** Tells what of the sound cannot be had. */
  tellTrouble(trouble: SoundTrouble): void;
  /** Whether it can take another timeline; true until a test says otherwise. */
  reloads: boolean;
  readonly calls: readonly TransportCall[];
  readonly isPlaying: boolean;
  readonly loop: Loop | undefined;
}

/** Its time is that of the clock, which it moves on. */
export function createFakeTransport(clock: FakeClock = createFakeClock()): FakeTransport {
  const calls: TransportCall[] = [];
  const listeners = new Set<(event: TransportEvent) => void>();
  let positionMs = 0;
  let endMs = 0;
  let isPlaying = false;
  let loop: Loop | undefined;
  let untilProgressMs = PROGRESS_EVERY_MS;

  function tell(event: TransportEvent) {
    for (const listener of [...listeners]) listener(event);
  }

  function move(ms: number) {
    const movedMs = positionMs + ms;
    const wraps = loop && positionMs < loop.endMs && movedMs >= loop.endMs;
    positionMs = wraps && loop ? loop.startMs + (movedMs - loop.endMs) : Math.min(movedMs, endMs);
  }

  function advance(ms: number) {
    for (let leftMs = ms; leftMs > 0; ) {
      const partMs = Math.min(leftMs, untilProgressMs);
      if (isPlaying) move(partMs);
      clock.advance(partMs);
      leftMs -= partMs;
      untilProgressMs -= partMs;
      if (untilProgressMs > 0) continue;
      untilProgressMs = PROGRESS_EVERY_MS;
      if (isPlaying) tell({ kind: 'progress', positionMs });
    }
  }

  return {
    calls,
    get isPlaying() {
      return isPlaying;
    },
    get loop() {
      return loop;
    },
    advance,
    interrupt(atMs = positionMs) {
      isPlaying = false;
      positionMs = atMs;
      tell({ kind: 'interrupted', positionMs });
    },
    tellSound: (audible) => tell({ kind: 'sound', audible }),
    tellTrouble: (trouble) => tell({ kind: 'trouble', trouble }),
    reloads: true,
    canReload() {
      return this.reloads;
    },
    prepare(timeline) {
      calls.push({ name: 'prepare', timeline });
    },
    prime: () => calls.push({ name: 'prime' }),
    load(timeline, atMs) {
      calls.push({ name: 'load', timeline, atMs });
      endMs = timeline.durationMs;
      positionMs = atMs;
    },
    play() {
      calls.push({ name: 'play' });
      isPlaying = true;
    },
    pause() {
      calls.push({ name: 'pause' });
      isPlaying = false;
    },
    seek(toMs) {
      calls.push({ name: 'seek', toMs });
      positionMs = toMs;
    },
    setLoop(next) {
      calls.push({ name: 'setLoop', loop: next });
      loop = next;
    },
    positionMs: () => positionMs,
    finish: () => calls.push({ name: 'finish' }),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
