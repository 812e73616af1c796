/** How much softer the last cue is than the first, in dB. */
export const FALL_DB = 6;

/** The factor a cue at a position sounds with: from 1 down by `FALL_DB`, evenly to the ear. */
export function levelAt(positionMs: number, durationMs: number): number {
  const share = durationMs > 0 ? Math.min(1, Math.max(0, positionMs / durationMs)) : 0;
  return 10 ** ((-FALL_DB * share) / 20);
}

/** The factor of a level in dB. */
export function amplitude(db: number): number {
  return 10 ** (db / 20);
}
