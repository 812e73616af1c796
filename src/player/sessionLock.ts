/** Lets one session run at a time, across all tabs. */
export interface SessionLock {
  /** True if this tab now holds the lock, also where the browser has no locks. */
  acquire(): Promise<boolean>;
  release(): void;
}
