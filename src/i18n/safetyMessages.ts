import { begin } from './en/begin.ts';
import { safety } from './en/safety.ts';
import type { Worded } from './messages.ts';

/** What a translation of the safety check must provide. */
export type SafetyMessages = Worded<typeof safety>;

/** The words of the safety check in the person's language; they come with its screens. */
export function useSafetyMessages(): SafetyMessages {
  return safety;
}

/** The words right before a session in the person's language; they come with their screen. */
export function useBeginMessages(): Worded<typeof begin> {
  return begin;
}
