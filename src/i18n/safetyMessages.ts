import { safety } from './en/safety.ts';
import type { Worded } from './messages.ts';

/** What a translation of the safety check must provide. */
export type SafetyMessages = Worded<typeof safety>;

/** The words of the safety check in the person's language; they come with its screens. */
export function useSafetyMessages(): SafetyMessages {
  return safety;
}
