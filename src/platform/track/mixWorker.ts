import type { TrackReply, TrackRequest } from '../../sound/trackRequest.ts';

/** A mixed file, or a piece of one with the bed to fill the rest with. */
export interface Mixed {
  readonly wav: ArrayBuffer;
  readonly bed: ArrayBuffer | undefined;
}

/** Mixes in the background, one request after the other. */
export interface MixWorker {
  /**
   * `request` is given its id when its turn comes; rejects where the browser has no workers, where the
   * worker breaks down or falls silent, and where nobody wants it any more by then.
   */
  mix(request: (id: number) => TrackRequest, signal?: AbortSignal): Promise<Mixed>;
}

/** The part of a worker that mixing needs. */
export interface WorkerLike {
  postMessage(message: TrackRequest): void;
  terminate(): void;
  addEventListener(type: 'message', listener: (event: { readonly data: TrackReply }) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: () => void): void;
}

/** A worker that says nothing for so long has broken down, in ms: it tells its progress far more often. */
const SILENCE_MS = 15_000;

interface Job {
  readonly request: (id: number) => TrackRequest;
  readonly signal: AbortSignal | undefined;
  readonly resolve: (mixed: Mixed) => void;
  readonly reject: (reason: Error) => void;
}

/** Makes the client of a worker, which is opened when first needed and anew after it broke down. */
export function createMixWorker(
  open: () => WorkerLike,
  after: (ms: number, callback: () => void) => () => void,
): MixWorker {
  let worker: WorkerLike | undefined;
  let jobs: readonly Job[] = [];
  let running: { readonly id: number; readonly job: Job } | undefined;
  let lastId = 0;
  let stopListening = () => {};

  function listen() {
    stopListening();
    stopListening = after(SILENCE_MS, breakDown);
  }

  function answer(reply: TrackReply) {
    if (reply.id !== running?.id) return;
    listen();
    if (reply.kind === 'progress') return;
    running.job.resolve({ wav: reply.wav, bed: reply.kind === 'piece' ? reply.bed : undefined });
    next();
  }

  function breakDown() {
    worker?.terminate();
    worker = undefined;
    for (const { reject } of running ? [running.job, ...jobs] : jobs)
      reject(new Error('No track could be mixed.'));
    jobs = [];
    running = undefined;
    stopListening();
  }

  function start(): WorkerLike {
    const opened = open();
    opened.addEventListener('message', ({ data }) => answer(data));
    opened.addEventListener('error', () => opened === worker && breakDown());
    opened.addEventListener('messageerror', () => opened === worker && breakDown());
    return opened;
  }

  function next() {
    stopListening();
    running = undefined;
    const [job, ...others] = jobs;
    jobs = others;
    if (!job) return;
    if (job.signal?.aborted) {
      job.reject(new DOMException('Nobody wants it any more.', 'AbortError'));
      return next();
    }
    try {
      worker ??= start();
      running = { id: ++lastId, job };
      listen();
      worker.postMessage(job.request(lastId));
    } catch (error) {
      job.reject(error instanceof Error ? error : new Error('No track could be mixed.'));
      next();
    }
  }

  return {
    mix: (request, signal) =>
      new Promise((resolve, reject) => {
        jobs = [...jobs, { request, signal, resolve, reject }];
        if (!running) next();
      }),
  };
}
