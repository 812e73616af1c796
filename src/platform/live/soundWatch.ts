/** Cues that cannot be heard for longer than this are reported, in ms. */
const INAUDIBLE_AFTER_MS = 1_000;

/** Tells when cues stop and start being audible, each change once. */
export interface SoundWatch {
  /** Forgets how long it has been silent, as when playing begins. */
  reset(nowMs: number): void;
  /** Takes note of whether a cue would be heard now. */
  note(heard: boolean, nowMs: number): void;
}

/** Makes the watch; `tell` gets each change. Until told otherwise cues count as audible. */
export function createSoundWatch(tell: (audible: boolean) => void): SoundWatch {
  let audible = true;
  let heardAtMs = 0;
  return {
    reset(nowMs) {
      heardAtMs = nowMs;
    },
    note(heard, nowMs) {
      if (heard) heardAtMs = nowMs;
      const now = heard || (audible && nowMs - heardAtMs <= INAUDIBLE_AFTER_MS);
      if (now === audible) return;
      audible = now;
      tell(audible);
    },
  };
}
