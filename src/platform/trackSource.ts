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
  /**
   * Answers with the track of a timeline, at once if it is there. Else it is made: its first seconds
   * before the whole, or, where it follows another timeline, anew only from where it parts from that.
   */
  request(timeline: Timeline, before: Timeline | undefined, answer: TrackAnswer): void;
  /** Answers nothing any more and lets go of the track. */
  forget(): void;
}

/** A track on its way: `lead` sounds from `leadMs` on for a while. */
interface Making {
  readonly key: string;
  readonly leadMs: number;
  readonly lead: Promise<MadeTrack | undefined>;
  readonly whole: Promise<MadeTrack>;
  made: { readonly lead?: MadeTrack | undefined; readonly whole?: MadeTrack };
}

/** Makes the source. */
export function createTrackSource({ maker, choice }: TrackSourcePorts): TrackSource {
  let latest: Making | undefined;
  let requests = 0;

  function begin(key: string, leadMs: number, ways: Pick<Making, 'lead' | 'whole'>): Making {
    const making: Making = { key, leadMs, ...ways, made: {} };
    making.lead.then((lead) => {
      making.made = { ...making.made, lead };
    });
    making.whole.then(
      (whole) => {
        making.made = { ...making.made, whole };
      },
      () => {
        if (latest === making) latest = undefined;
      },
    );
    latest = making;
    return making;
  }

  /** The first seconds before the whole: the mixer does one thing after the other. */
  function makeNew(key: string, timeline: Timeline, sound: SoundChoice, fromMs: number): Making {
    const lead = maker.lead(timeline, sound, fromMs).catch(() => undefined);
    return begin(key, fromMs, { lead, whole: lead.then(() => maker.make(timeline, sound)) });
  }

  function makeAfter(key: string, timeline: Timeline, before: Timeline, sound: SoundChoice): Making {
    const older = latest?.key === keyOf(before, sound) ? latest.made.whole : undefined;
    const whole = older
      ? maker.remake(older, timeline, sound, partingMs(before, timeline))
      : maker.make(timeline, sound);
    return begin(key, 0, { lead: Promise.resolve(undefined), whole });
  }

  function making(timeline: Timeline, before: Timeline | undefined, fromMs: number): Making {
    const sound = choice();
    const key = keyOf(timeline, sound);
    if (latest?.key === key) return latest;
    return before ? makeAfter(key, timeline, before, sound) : makeNew(key, timeline, sound, fromMs);
  }

  return {
    prepare(timeline) {
      making(timeline, undefined, 0);
    },
    request(timeline, before, { atMs, onLead, onWhole, onFailed }) {
      const mine = ++requests;
      const isAsked = () => mine === requests;
      const found = making(timeline, before, atMs);
      const { lead, whole } = found.made;
      if (whole) return onWhole(whole);
      // A lead from elsewhere is no help, and the whole will not be long.
      const leads = found.leadMs === atMs;
      if (lead && leads) onLead(lead);
      else found.lead.then((piece) => piece && leads && isAsked() && !found.made.whole && onLead(piece));
      found.whole.then(
        (track) => isAsked() && onWhole(track),
        () => isAsked() && onFailed(),
      );
    },
    forget() {
      requests++;
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
