/// <reference types="trusted-types" />
import trackWorkerUrl from '../sound/worker/trackWorker.ts?worker&url';

/** Where the service worker lies, under the base path of the build. */
export const SERVICE_WORKER_PATH = `${import.meta.env.BASE_URL}sw.js`;

/** Where the worker lies that mixes a session's sound track. */
export const TRACK_WORKER_PATH: string = trackWorkerUrl;

/** Every script address that may be handed to a browser API. */
const SCRIPT_PATHS: readonly string[] = [SERVICE_WORKER_PATH, TRACK_WORKER_PATH];

let policy: Pick<TrustedTypePolicy, 'createScriptURL'> | undefined;

/** Vouches for a script of ours as the page's policy asks; throws for any other address. */
export function trustedScriptUrl(path: string): string | TrustedScriptURL {
  policy ??= window.trustedTypes?.createPolicy('solea', { createScriptURL: onlyOurs });
  return policy?.createScriptURL(path) ?? onlyOurs(path);
}

function onlyOurs(path: string): string {
  if (!SCRIPT_PATHS.includes(path)) throw new TypeError(`Not a script of this app: ${path}`);
  return path;
}
