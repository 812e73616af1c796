/** What became of a write. */
export type Saved = 'ok' | 'full' | 'forbidden';

/** A small synchronous store of texts; none of its operations throws. */
export interface KeyValueStore {
  /** Null where nothing is kept, and where reading is forbidden. */
  get(key: string): string | null;
  /** Whether reading was refused so far; from then on nothing is written either. */
  isForbidden(): boolean;
  set(key: string, value: string): Saved;
  /** Forgets what lies under a key. */
  remove(key: string): void;
  keys(): readonly string[];
}
