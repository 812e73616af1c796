import { TRACK_WORKER_PATH, trustedScriptUrl } from '../trustedTypes.ts';
import type { WorkerLike } from './mixWorker.ts';

/** Opens the worker that mixes tracks; throws where the browser has none. */
export function openTrackWorker(): WorkerLike {
  // The browser takes what the policy vouches for, but the DOM types know only text.
  return new Worker(trustedScriptUrl(TRACK_WORKER_PATH) as string, { type: 'module' });
}
