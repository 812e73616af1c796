/** Wall time and one-shot timers, so that the player can be tested without waiting. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Calls back once after a delay in ms; the returned function cancels. */
  after(delayMs: number, callback: () => void): () => void;
}
