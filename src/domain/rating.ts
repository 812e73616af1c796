/** What can be rated before and after a session, from 0 (none) to `MAX_RATING`; one of them is chosen. */
export const RATED_ITEMS = ['stress', 'tension', 'footPain'] as const;
export type RatedItem = (typeof RATED_ITEMS)[number];

/** The top of every scale: ratings are whole numbers from 0. */
export const MAX_RATING = 10;

/** One value of one item. */
export interface RatedValue {
  readonly item: RatedItem;
  readonly value: number;
}

/** One item before and after one session; null where it was skipped. */
export interface Rating {
  readonly item: RatedItem;
  readonly before: number | null;
  readonly after: number | null;
}
