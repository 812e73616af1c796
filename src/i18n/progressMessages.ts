import { progress } from './en/progress.ts';
import type { Worded } from './messages.ts';

/** The words of the history in the person's language; they come with the screen, not with the first load. */
export function useProgressMessages(): Worded<typeof progress> {
  return progress;
}
