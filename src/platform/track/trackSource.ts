import type { SoundChoice } from '../../domain/soundChoice.ts';
import type { Timeline } from '../../domain/timeline.ts';
import { partingSegment } from './moments.ts';
import type { MadeTrack, TrackMaker, Wish } from './trackMaker.ts';

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
  /** The whole once more, with what came too late for the first. */
  readonly better: Promise<MadeTrack | undefined>;
  made: { readonly lead?: MadeTrack | undefined; readonly whole?: MadeTrack };
  abandon(): void;
}

/** What a way of making needs besides: until when recordings are waited for, and whether it is still wanted. */
type Make = (wish: Wish) => Promise<MadeTrack>;

/** Recordings are waited for so long, first for the first seconds, then for the whole, in ms. */
const LEAD_CLIPS_WITHIN_MS = 1_500;
const CLIPS_WITHIN_MS = 3_000;

/** Makes the source. */
export function createTrackSource({ maker, choice }: TrackSourcePorts): TrackSource {
  let latest: Making | undefined;
  let requests = 0;

  function begin(key: string, leadMs: number, makeWhole: Make, makeLead?: Make): Making {
    latest?.abandon();
    const { signal, ...control } = withAbort();
    const quick = (clipsWithinMs: number): Wish => ({ clipsWithinMs, signal });
    // The first seconds before the whole: the mixer does one thing after the other.
    const lead = makeLead?.(quick(LEAD_CLIPS_WITHIN_MS)).catch(() => undefined) ?? Promise.resolve(undefined);
    const whole = lead.then(() => makeWhole(quick(CLIPS_WITHIN_MS)));
    const better = whole.then(({ late }) => (late.length > 0 ? makeWhole({ signal }) : undefined));
    const making: Making = { key, leadMs, lead, whole, better, made: {}, abandon: control.abort };
    lead.then((piece) => {
      making.made = { ...making.made, lead: piece };
    });
    const note = (track: MadeTrack | undefined) => {
      if (track) making.made = { ...making.made, whole: track };
    };
    whole.then(note, () => {
      if (latest === making) latest = undefined;
    });
    better.then(note, () => {});
    latest = making;
    return making;
  }

  function makeNew(key: string, timeline: Timeline, sound: SoundChoice, fromMs: number): Making {
    const whole: Make = (wish) => maker.make(timeline, sound, wish);
    return begin(key, fromMs, whole, (wish) => maker.lead(timeline, sound, fromMs, wish));
  }

  function makeAfter(key: string, timeline: Timeline, before: Timeline, sound: SoundChoice): Making {
    const older = latest?.key === keyOf(before, sound) ? latest.made.whole : undefined;
    if (!older || older.late.length > 0) return begin(key, 0, (wish) => maker.make(timeline, sound, wish));
    // What sounds before it is the same in both.
    const fromMs = partingSegment(before, timeline)?.startMs ?? 0;
    return begin(key, 0, (wish) => maker.remake(older, timeline, sound, fromMs, wish));
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
      const tell = (track: MadeTrack | undefined) => {
        if (track && isAsked()) onWhole(track);
      };
      if (whole) onWhole(whole);
      else {
        // A lead from elsewhere is no help, and the whole will not be long.
        if (lead && found.leadMs === atMs) onLead(lead);
        else if (found.leadMs === atMs)
          found.lead.then((piece) => piece && isAsked() && !found.made.whole && onLead(piece));
        found.whole.then(tell, () => isAsked() && onFailed());
      }
      found.better.then(
        (better) => better !== whole && tell(better),
        () => {}, // What is there will do.
      );
    },
    forget() {
      requests++;
      latest?.abandon();
      latest = undefined;
    },
  };
}

function withAbort() {
  const control = new AbortController();
  return { signal: control.signal, abort: () => control.abort() };
}

/** The same for timelines and choices that sound the same. */
function keyOf(timeline: Timeline, { mode: _, speaker: __, ...sound }: SoundChoice): string {
  return JSON.stringify([timeline.plan, sound]);
}
