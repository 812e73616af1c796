import type { RouteHandlerCallback } from 'workbox-core/types.js';
import type { PrecacheController } from 'workbox-precaching';

declare const self: ServiceWorkerGlobalScope;

/** Answers from the cache: the start page with its screen in it, everything else with the empty shell. */
export function answerNavigation(precache: PrecacheController): RouteHandlerCallback {
  return async ({ url, request }) => {
    const atStart = url.href.split(/[?#]/)[0] === self.registration.scope;
    const page = atStart ? await precache.matchPrecache('index.html') : undefined;
    return page ?? (await precache.matchPrecache('shell.html')) ?? fetch(request);
  };
}
