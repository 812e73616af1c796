/** Below this every sample passes untouched. */
export const LIMIT_FROM = 0.8;
/** No sample gets beyond this. */
export const LIMIT_TO = 0.98;

const ROOM = LIMIT_TO - LIMIT_FROM;

/** Bends what would clip: each sample for itself, so that the same sample always comes out the same. */
export function limit(sample: number): number {
  const size = Math.abs(sample);
  if (size <= LIMIT_FROM) return sample;
  return Math.sign(sample) * (LIMIT_FROM + ROOM * Math.tanh((size - LIMIT_FROM) / ROOM));
}
