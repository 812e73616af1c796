import type { ClipId } from '../domain/clip.ts';

/** Recordings as mono samples at the track's rate, as far as they could be had. */
export interface LoadedClips {
  readonly clips: ReadonlyMap<ClipId, Float32Array<ArrayBuffer>>;
  readonly missing: readonly ClipId[];
}

/** The recorded voice. */
export interface VoicePack {
  /** Never rejects: what cannot be fetched or decoded is missing. Ids that the pack never had are not. */
  load(ids: readonly ClipId[]): Promise<LoadedClips>;
}

/** Makes the pack; each recording is fetched and decoded once, one that failed again when it is next asked for. */
export function createVoicePack(ports: {
  readonly knows: (id: ClipId) => boolean;
  readonly fetchClip: (id: ClipId) => Promise<ArrayBuffer>;
  readonly decode: (bytes: ArrayBuffer) => Promise<Float32Array<ArrayBuffer>>;
}): VoicePack {
  const kept = new Map<ClipId, Promise<Float32Array<ArrayBuffer> | undefined>>();

  async function fetchAndDecode(id: ClipId): Promise<Float32Array<ArrayBuffer> | undefined> {
    try {
      return await ports.decode(await ports.fetchClip(id));
    } catch {
      kept.delete(id);
      return undefined;
    }
  }

  function clip(id: ClipId): Promise<Float32Array<ArrayBuffer> | undefined> {
    const loading = kept.get(id) ?? fetchAndDecode(id);
    kept.set(id, loading);
    return loading;
  }

  return {
    async load(ids) {
      const wanted = [...new Set(ids)].filter(ports.knows);
      const loaded = await Promise.all(wanted.map(async (id) => [id, await clip(id)] as const));
      const had = loaded.flatMap(([id, pcm]) => (pcm ? [[id, pcm] as const] : []));
      const clips = new Map(had);
      return { clips, missing: wanted.filter((id) => !clips.has(id)) };
    },
  };
}
