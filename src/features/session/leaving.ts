/** History state of a session screen that someone tried to leave for another, which now lies below it. */
export function leavingFor(path: string) {
  return { leaving: true, below: path };
}

/** Whether a history state says so. */
export function isLeaving(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'leaving' in state;
}
