import { progress } from './en/progress.ts';
import type { Worded } from './messages.ts';

/** What a translation of the history must provide. */
export type ProgressMessages = Worded<typeof progress>;

/** The words of the history in the person's language; they come with the screen, not with the first load. */
export function useProgressMessages(): ProgressMessages {
  return progress;
}
