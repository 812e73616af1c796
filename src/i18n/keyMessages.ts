import { keys } from './en/keys.ts';
import type { Worded } from './messages.ts';

/** The words about keys in the person's language; they come with the session's extras. */
export function useKeyMessages(): Worded<typeof keys> {
  return keys;
}
