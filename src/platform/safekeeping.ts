/** Whether the browser promised not to clear what is kept, to make room or after a while. */
export type Promised = 'yes' | 'no' | 'unknown';

/** Asks the browser to promise; some ask the person, most decide by themselves. */
export function askForSafekeeping(): Promise<Promised> {
  return answer(() => navigator.storage.persist());
}

/** What was promised so far. */
export function isSafelyKept(): Promise<Promised> {
  return answer(() => navigator.storage.persisted());
}

async function answer(ask: () => Promise<boolean>): Promise<Promised> {
  try {
    return (await ask()) ? 'yes' : 'no';
  } catch {
    // Old browsers and private windows know nothing of it.
    return 'unknown';
  }
}
