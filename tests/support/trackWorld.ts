import { DEFAULT_SOUND, type SoundChoice } from '../../src/domain/soundChoice.ts';
import type { Timeline } from '../../src/domain/timeline.ts';
import type { MadeTrack, TrackMaker } from '../../src/platform/track/trackMaker.ts';
import { createTrackTransport } from '../../src/platform/track/trackTransport.ts';
import type { TransportEvent } from '../../src/player/transport.ts';
import { FakeMedia } from './fakeMedia.ts';
import { createFakeVisibility } from './fakeVisibility.ts';

/** One track that was asked for, made when the test says so. */
interface Order {
  readonly way: 'make' | 'lead' | 'remake';
  readonly timeline: Timeline;
  readonly fromMs: number;
  readonly signal: AbortSignal | undefined;
  deliver(missing?: readonly string[], late?: readonly string[]): Promise<void>;
  fail(): Promise<void>;
}

/** Lets everything that waits for nothing but its turn happen. */
export async function settle(): Promise<void> {
  for (let turns = 0; turns < 20; turns++) await Promise.resolve();
}

/** A track transport in a browser whose clock moves, and whose tracks are made, only when told. */
export function createTrackWorld() {
  const media = new FakeMedia();
  const visibility = createFakeVisibility();
  const events: TransportEvent[] = [];
  const orders: Order[] = [];
  const open = new Set<string>();
  const failedAtMs: number[] = [];
  const looks = new Set<() => void>();
  let monotonicMs = 0;
  const world = { choice: DEFAULT_SOUND as SoundChoice };

  function order(way: Order['way'], timeline: Timeline, fromMs: number, signal?: AbortSignal) {
    return new Promise<MadeTrack>((resolve, reject) => {
      orders.push({
        way,
        timeline,
        fromMs,
        signal,
        deliver(missing = [], late = []) {
          resolve({ blob: new Blob([`${way} ${orders.length}`]), missing, late });
          return settle();
        },
        fail() {
          reject(new Error('cannot be mixed'));
          return settle();
        },
      });
    });
  }

  const maker: TrackMaker = {
    make: (timeline, _, wish) => order('make', timeline, 0, wish?.signal),
    lead: (timeline, _, fromMs, wish) => order('lead', timeline, fromMs, wish?.signal),
    remake: (_, timeline, __, fromMs, wish) => order('remake', timeline, fromMs, wish?.signal),
  };
  let urls = 0;
  const transport = createTrackTransport({
    media,
    setMarkers: media.setMarkers,
    urls: {
      create() {
        const url = `blob:${++urls}`;
        open.add(url);
        return url;
      },
      revoke: (url) => open.delete(url),
    },
    maker,
    choice: () => world.choice,
    visibility,
    monotonicMs: () => monotonicMs,
    every(_, callback) {
      looks.add(callback);
      return () => looks.delete(callback);
    },
    onFailed: (atMs) => failedAtMs.push(atMs),
  });
  transport.subscribe((event) => events.push(event));

  return {
    world,
    transport,
    media,
    visibility,
    events,
    orders,
    /** Addresses of files that are not given back. */
    open,
    failedAtMs,
    /** The order that was given last. */
    last: () => orders.at(-1) as Order,
    /** Delivers the first seconds and then the whole, as they are asked for. */
    async deliverAll() {
      for (let done = 0; done < orders.length; done++) await orders[done]?.deliver();
    },
    /** Begins at a position with the whole track, which was foreseen. */
    async begin(timeline: Timeline, atMs = 0) {
      transport.prepare(timeline);
      await this.deliverAll();
      transport.prime();
      transport.load(timeline, atMs);
      transport.play();
      await settle();
      events.length = 0;
    },
    /** Lets seconds pass in which the sound stands still although it should play. */
    stall(seconds: number) {
      for (let halves = 0; halves < 2 * seconds; halves++) {
        monotonicMs += 500;
        for (const look of [...looks]) look();
      }
    },
    /** Where the last progress led, in ms. */
    toldMs: () => events.findLast((event) => event.kind === 'progress')?.positionMs,
  };
}
