import type { Messages } from '../i18n/messages.ts';

/** A routine's name and purpose; a routine this version does not know still gets a plain name. */
export function routineWords(words: Messages, routineId: string): { name: string; purpose: string } {
  const known: Readonly<Record<string, { name: string; purpose: string }>> = words.routines;
  const own = Object.hasOwn(known, routineId) ? known[routineId] : undefined;
  return own ?? { name: words.progress.unknownRoutine, purpose: '' };
}
