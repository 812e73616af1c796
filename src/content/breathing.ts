import type { Rhythm } from '../domain/rhythm.ts';

/** The breathing part alone, for when there is to be no massage: no move in it, so no foot is touched. */
export const BREATHING: { readonly rhythm: Rhythm; readonly durationMs: number } = {
  rhythm: { kind: 'breaths', inMs: 4_000, outMs: 6_000 },
  // Twelve breaths.
  durationMs: 120_000,
};
