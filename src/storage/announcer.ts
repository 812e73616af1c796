/** Tells the other tabs of this app that something kept has changed. */
export interface Announcer {
  announce(): void;
  /** Calls back when another tab has announced. */
  subscribe(callback: () => void): () => void;
}
