/** History state of a session screen that someone tried to leave. */
export const LEAVING = { leaving: true } as const;

/** Whether a history state says so. */
export function isLeaving(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'leaving' in state;
}
