import { rating } from './en/rating.ts';
import type { Worded } from './messages.ts';

/** The questions about how one feels, in the person's language; they come with the questions. */
export function useRatingMessages(): Worded<typeof rating> {
  return rating;
}
