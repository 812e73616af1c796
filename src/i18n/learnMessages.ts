import { learn } from './en/learn.ts';
import type { Worded } from './messages.ts';

/** What a translation of Learn must provide. */
export type LearnMessages = Worded<typeof learn>;

/** The words of Learn in the person's language; they come with the screen, not with the first load. */
export function useLearnMessages(): LearnMessages {
  return learn;
}
