import type { SoundChoice } from '../domain/soundChoice.ts';
import type { Timeline } from '../domain/timeline.ts';
import type { MadeTrack, TrackMaker } from './trackMaker.ts';

/** What making tracks needs. */
export interface TrackSourcePorts {
  readonly maker: TrackMaker;
  /** What the person chose to hear. */
  readonly choice: () => SoundChoice;
}

/** How a request is answered; a request that another has followed is not answered any more. */
export interface TrackAnswer {
  /** Where sound is to begin, in ms. */
  readonly atMs: number;
  /** The first seconds are there, long before the whole. */
  readonly onLead: (made: MadeTrack) => void;
  readonly onWhole: (made: MadeTrack) => void;
  readonly onFailed: () => void;
}

/** Keeps the track of the timeline in hand. */
export interface TrackSource {
  /** Makes a track that will probably be asked for. */
  prepare(timeline: Timeline): void;
  /** The track of a timeline if it is there; else it is made, anew only from where it parts from `before`. */
  at(timeline: Timeline, before: Timeline | undefined, answer: TrackAnswer): MadeTrack | undefined;
  /** Answers nothing any more and lets go of the track. */
  forget(): void;
}

interface Making {
  readonly key: string;
  readonly promise: Promise<MadeTrack>;
  made: MadeTrack | undefined;
}

/** Makes the source. */
export function createTrackSource({ maker, choice }: TrackSourcePorts): TrackSource {
  let latest: Making | undefined;
  let request = 0;

  function begin(key: string, promise: Promise<MadeTrack>): Making {
    const making: Making = { key, promise, made: undefined };
    promise.then(
      (made) => {
        making.made = made;
      },
      () => {
        if (latest === making) latest = undefined;
      },
    );
    latest = making;
    return making;
  }

  function made(timeline: Timeline, before: Timeline | undefined, sound: SoundChoice): Promise<MadeTrack> {
    const older = before && latest?.key === keyOf(before, sound) ? latest.made : undefined;
    if (!before || !older) return maker.make(timeline, sound);
    return maker.remake(older, timeline, sound, partingMs(before, timeline));
  }

  return {
    prepare(timeline) {
      const sound = choice();
      const key = keyOf(timeline, sound);
      if (latest?.key !== key) begin(key, maker.make(timeline, sound));
    },
    at(timeline, before, { atMs, onLead, onWhole, onFailed }) {
      const mine = ++request;
      const isAsked = () => request === mine;
      const sound = choice();
      const key = keyOf(timeline, sound);
      const making = latest?.key === key ? latest : begin(key, made(timeline, before, sound));
      if (making.made) return making.made;
      making.promise.then(
        (whole) => isAsked() && onWhole(whole),
        () => isAsked() && onFailed(),
      );
      if (!before) {
        const lead = maker.lead(timeline, sound, atMs);
        lead.then((piece) => isAsked() && !making.made && onLead(piece)).catch(() => {});
      }
      return undefined;
    },
    forget() {
      request++;
      latest = undefined;
    },
  };
}

/** The same for timelines and choices that sound the same. */
function keyOf(timeline: Timeline, { mode: _, speaker: __, ...sound }: SoundChoice): string {
  return JSON.stringify([timeline.plan, sound]);
}

/** The start of the first segment whose end differs, in ms: what sounds before it is the same in both. */
function partingMs(before: Timeline, after: Timeline): number {
  const first = before.segments.find(({ index, endMs }) => after.segments[index]?.endMs !== endMs);
  return first?.startMs ?? 0;
}
