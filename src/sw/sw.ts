import { clientsClaim, setCacheNameDetails } from 'workbox-core';
import { cleanupOutdatedCaches, PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { answerNavigation } from './navigation.ts';
import { repair } from './repair.ts';

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: readonly { url: string; revision: string | null; integrity: string }[];
};

setCacheNameDetails({ prefix: 'solea' });
const precache = new PrecacheController();
precache.precache([...self.__WB_MANIFEST]);
cleanupOutdatedCaches();
clientsClaim();

// A navigation to a file (an icon, say) is not one to a screen.
const aFile = /^[^?]*\.(?!html(\?|$))[^/?.]+(\?|$)/;
registerRoute(new NavigationRoute(answerNavigation(precache), { denylist: [aFile] }));
registerRoute(
  new PrecacheRoute(precache, { directoryIndex: '', cleanURLs: false, ignoreURLParametersMatching: [] }),
);

// The controller fetches one file after the other and fails the installation if one is missing; what is
// there when it comes to a file it takes as it is.
self.addEventListener('install', (event) => event.waitUntil(repair(precache, event)));
self.addEventListener('activate', (event) => event.waitUntil(repair(precache, event)));

self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
  if (event.data?.type === 'REPAIR') event.waitUntil(repair(precache, event));
});
