import type { RatedItem, Rating } from './rating.ts';

/** What a summary needs to know of a session; in order of time. */
export interface RatedSession {
  readonly night: string;
  readonly rating: Rating | null;
}

/** One session rated on both sides. */
export interface Pair {
  readonly night: string;
  readonly before: number;
  readonly after: number;
}

/** How much a number of observations can say (habit rules: under 5, under 10, 10 and more). */
export type Weight = 'notEnough' | 'early' | 'trend';

export interface PairSummary {
  readonly pairs: readonly Pair[];
  readonly lower: number;
  /** A change of one either way is about the same. */
  readonly same: number;
  readonly higher: number;
  /** Median change; below zero is lower afterwards. 0 without pairs. */
  readonly medianChange: number;
  readonly weight: Weight;
}

/** Smaller changes are about the same. */
const NOTICED = 2;
const EARLY_FROM = 5;
const TREND_FROM = 10;

/** Before against after of one item, for the sessions that have both. */
export function beforeAndAfter(item: RatedItem, sessions: readonly RatedSession[]): PairSummary {
  const pairs = sessions.flatMap(({ night, rating }): readonly Pair[] => {
    if (rating?.item !== item || rating.before === null || rating.after === null) return [];
    return [{ night, before: rating.before, after: rating.after }];
  });
  const changes = pairs.map(({ before, after }) => after - before);
  const lower = changes.filter((change) => change <= -NOTICED).length;
  const higher = changes.filter((change) => change >= NOTICED).length;
  return {
    pairs,
    lower,
    same: pairs.length - lower - higher,
    higher,
    medianChange: median(changes),
    weight: weightOf(pairs.length),
  };
}

function weightOf(n: number): Weight {
  if (n < EARLY_FROM) return 'notEnough';
  return n < TREND_FROM ? 'early' : 'trend';
}

/** The middle value, or halfway between the two in the middle; 0 of nothing. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const low = sorted[Math.ceil(half) - 1] ?? 0;
  const high = sorted[Math.floor(half)] ?? 0;
  return (low + high) / 2;
}

/** How one kind of night was slept. */
export interface Slept {
  readonly n: number;
  readonly median: number;
}

export interface SleepSummary {
  readonly withSession: Slept;
  readonly without: Slept;
  /** Whether there are enough of both to set them side by side. */
  readonly isEnough: boolean;
}

/** Nights of each kind that are needed (habit rules: at least 7 of each). */
const SLEEP_FROM = 7;

/** Sleep in the nights after a session against sleep in the others. */
export function sleepBy(
  answers: readonly { readonly night: string; readonly value: number }[],
  sessionNights: ReadonlySet<string>,
): SleepSummary {
  const after = answers.filter(({ night }) => sessionNights.has(night)).map(({ value }) => value);
  const other = answers.filter(({ night }) => !sessionNights.has(night)).map(({ value }) => value);
  return {
    withSession: { n: after.length, median: median(after) },
    without: { n: other.length, median: median(other) },
    isEnough: after.length >= SLEEP_FROM && other.length >= SLEEP_FROM,
  };
}

/** Foot pain told over this many sessions is enough to see it rise. */
const RISE_OVER = 3;

/**
 * Whether the feet have become sorer: the last session left more foot pain than it found, or each of the
 * last three began with no less than the one before and the last with noticeably more than the first.
 */
export function isSorer(sessions: readonly RatedSession[]): boolean {
  const rated = sessions.flatMap(({ rating }) => (rating?.item === 'footPain' ? [rating] : []));
  const last = rated.at(-1);
  if (last && last.before !== null && last.after !== null && last.after - last.before >= NOTICED) return true;
  const found = rated.flatMap(({ before }) => before ?? []).slice(-RISE_OVER);
  const [first = 0] = found;
  const isRising = found.every((value, i) => value >= (found[i - 1] ?? 0));
  return found.length === RISE_OVER && isRising && (found.at(-1) ?? 0) - first >= NOTICED;
}
