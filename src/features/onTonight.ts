/** History state of a screen that lies on Tonight: going back leads there. */
export const ON_TONIGHT = { below: '/' } as const;

/** Whether a history state says so. */
export function isOnTonight(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'below' in state && state.below === '/';
}
