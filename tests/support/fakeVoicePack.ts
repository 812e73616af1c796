import type { ClipId } from '../../src/domain/clip.ts';
import type { LoadedClips, VoicePack } from '../../src/platform/voicePack.ts';
import { TRACK_RATE } from '../../src/sound/wav.ts';

/** A pack whose recordings arrive only when a test says so. */
export interface FakeVoicePack extends VoicePack {
  /** What it has not got. */
  readonly missing: Set<ClipId>;
  /** How long a recording is, in ms. */
  lengthMs: (id: ClipId) => number;
  /** What was asked for, call by call. */
  readonly asked: readonly (readonly ClipId[])[];
  /** Lets the oldest call that waits be answered, or all of them. */
  arrive(count?: number): Promise<void>;
  /** Lets all calls that wait fail. */
  fail(): Promise<void>;
}

/** Each clip is a level of its own, so that its samples tell which it is. */
export function createFakeVoicePack(): FakeVoicePack {
  const asked: (readonly ClipId[])[] = [];
  const missing = new Set<ClipId>();
  const waiting: { ids: readonly ClipId[]; resolve: (loaded: LoadedClips) => void; reject: () => void }[] =
    [];
  const made = new Map<ClipId, Float32Array<ArrayBuffer>>();

  function clip(id: ClipId): Float32Array<ArrayBuffer> {
    const length = (pack.lengthMs(id) * TRACK_RATE) / 1_000;
    const pcm = made.get(id) ?? new Float32Array(length).fill(0.2 + made.size / 1_000);
    made.set(id, pcm);
    return pcm;
  }

  const answered = () => new Promise<void>((done) => setTimeout(done));

  const pack: FakeVoicePack = {
    missing,
    lengthMs: (id) => (id.startsWith('count') ? 600 : 2_000),
    asked,
    load(ids) {
      asked.push(ids);
      return new Promise((resolve, reject) => waiting.push({ ids, resolve, reject }));
    },
    arrive(count = waiting.length) {
      for (const { ids, resolve } of waiting.splice(0, count)) {
        const had = ids.filter((id) => !missing.has(id));
        const clips = new Map(had.map((id) => [id, clip(id)]));
        resolve({ clips, missing: ids.filter((id) => missing.has(id)), late: [] });
      }
      return answered();
    },
    fail() {
      for (const { reject } of waiting.splice(0)) reject();
      return answered();
    },
  };
  return pack;
}
