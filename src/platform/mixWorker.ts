import type { TrackReply, TrackRequest } from '../sound/trackRequest.ts';

/** A mixed file, or a piece of one with the bed to fill the rest with. */
export interface Mixed {
  readonly wav: ArrayBuffer;
  readonly bed: ArrayBuffer | undefined;
}

/** Mixes in the background, one request after the other. */
export interface MixWorker {
  /** `request` is given its id; rejects where the browser has no workers, or the worker breaks down. */
  mix(request: (id: number) => TrackRequest): Promise<Mixed>;
}

/** The part of a worker that mixing needs. */
export interface WorkerLike {
  postMessage(message: TrackRequest): void;
  terminate(): void;
  addEventListener(type: 'message', listener: (event: { readonly data: TrackReply }) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: () => void): void;
}

interface Waiting {
  readonly resolve: (mixed: Mixed) => void;
  readonly reject: (reason: Error) => void;
}

/** Makes the client of a worker, which is opened when first needed and anew after it broke down. */
export function createMixWorker(open: () => WorkerLike): MixWorker {
  const waiting = new Map<number, Waiting>();
  let worker: WorkerLike | undefined;
  let lastId = 0;

  function answer(reply: TrackReply) {
    if (reply.kind === 'progress') return;
    const bed = reply.kind === 'piece' ? reply.bed : undefined;
    waiting.get(reply.id)?.resolve({ wav: reply.wav, bed });
    waiting.delete(reply.id);
  }

  function breakDown() {
    worker?.terminate();
    worker = undefined;
    for (const { reject } of waiting.values()) reject(new Error('The sound track could not be mixed.'));
    waiting.clear();
  }

  function start(): WorkerLike {
    const opened = open();
    opened.addEventListener('message', ({ data }) => answer(data));
    opened.addEventListener('error', breakDown);
    opened.addEventListener('messageerror', breakDown);
    return opened;
  }

  return {
    mix: (request) =>
      new Promise((resolve, reject) => {
        const id = ++lastId;
        worker ??= start();
        waiting.set(id, { resolve, reject });
        worker.postMessage(request(id));
      }),
  };
}
