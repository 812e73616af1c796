import type { PrecacheController } from 'workbox-precaching';

/** Fetches what is missing of the precache; a file that is no longer the one built is left out. */
export async function repair(precache: PrecacheController, event: ExtendableEvent): Promise<void> {
  const cache = await caches.open(precache.strategy.cacheName);
  for (const [url, cacheKey] of precache.getURLsToCacheKeys()) {
    if (await cache.match(cacheKey)) continue;
    const integrity = precache.getIntegrityForCacheKey(cacheKey);
    const request = new Request(url, { cache: 'reload', credentials: 'same-origin' });
    const work = precache.strategy.handleAll({ request, event, params: { cacheKey, integrity } });
    await Promise.allSettled(work);
  }
}
