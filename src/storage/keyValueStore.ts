/** What became of a write. */
export type Saved = 'ok' | 'full' | 'forbidden';

/** A small synchronous store of texts; none of its operations throws. */
export interface KeyValueStore {
  /** Null where nothing is kept, also where reading is forbidden: then nothing is written either. */
  get(key: string): string | null;
  set(key: string, value: string): Saved;
  keys(): readonly string[];
}
