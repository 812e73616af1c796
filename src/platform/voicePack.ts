import type { ClipId } from '../domain/clip.ts';

/** Recordings as mono samples at the track's rate, as far as they could be had. */
export interface LoadedClips {
  readonly clips: ReadonlyMap<ClipId, Float32Array<ArrayBuffer>>;
  /** What cannot be had. */
  readonly missing: readonly ClipId[];
  /** What was not there in time, and is still on its way. */
  readonly late: readonly ClipId[];
}

/** The recorded voice. */
export interface VoicePack {
  /**
   * Waits so long for what was asked for, in ms, and never rejects: what cannot be fetched or decoded is
   * missing. Ids that the pack never had are not.
   */
  load(ids: readonly ClipId[], withinMs?: number): Promise<LoadedClips>;
}

/** No recording is waited for longer than this, in ms: a network that does not answer is none. */
const PATIENCE_MS = 60_000;

type Fetched = Float32Array<ArrayBuffer> | 'missing';

/** Makes the pack; each recording is fetched and decoded once, one that failed again when it is next asked for. */
export function createVoicePack(ports: {
  readonly knows: (id: ClipId) => boolean;
  readonly fetchClip: (id: ClipId) => Promise<ArrayBuffer>;
  readonly decode: (bytes: ArrayBuffer) => Promise<Float32Array<ArrayBuffer>>;
  /** Calls back once, after so many ms; the returned function cancels. */
  readonly after: (ms: number, callback: () => void) => () => void;
}): VoicePack {
  const kept = new Map<ClipId, Promise<Fetched>>();

  async function fetchAndDecode(id: ClipId): Promise<Fetched> {
    try {
      return await ports.decode(await ports.fetchClip(id));
    } catch {
      kept.delete(id);
      return 'missing';
    }
  }

  function clip(id: ClipId): Promise<Fetched> {
    const loading = kept.get(id) ?? fetchAndDecode(id);
    kept.set(id, loading);
    return loading;
  }

  function within(ms: number): { readonly over: Promise<'late'>; cancel(): void } {
    let cancel = () => {};
    const over = new Promise<'late'>((resolve) => {
      cancel = ports.after(ms, () => resolve('late'));
    });
    return { over, cancel: () => cancel() };
  }

  return {
    async load(ids, withinMs = PATIENCE_MS) {
      const wanted = [...new Set(ids)].filter(ports.knows);
      const { over, cancel } = within(withinMs);
      const loaded = await Promise.all(
        wanted.map(async (id) => [id, await Promise.race([clip(id), over])] as const),
      );
      cancel();
      const clips = new Map(
        loaded.flatMap(([id, pcm]) => (typeof pcm === 'string' ? [] : [[id, pcm] as const])),
      );
      const idsOf = (end: 'missing' | 'late') => loaded.filter(([, pcm]) => pcm === end).map(([id]) => id);
      return { clips, missing: idsOf('missing'), late: idsOf('late') };
    },
  };
}
