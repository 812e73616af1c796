import type { PrecacheController } from 'workbox-precaching';

/** So many files are fetched at a time: one by one, most of the time would go by waiting for answers. */
const LANES = 6;

/**
 * Fetches what is missing of the precache, the last first: while it is installed it is filled from the
 * other end as well. A file that is no longer the one built is left out.
 */
export async function repair(precache: PrecacheController, event: ExtendableEvent): Promise<void> {
  const cache = await caches.open(precache.strategy.cacheName);
  const files = [...precache.getURLsToCacheKeys()];

  async function work(): Promise<void> {
    for (let file = files.pop(); file; file = files.pop()) {
      const [url, cacheKey] = file;
      if (await cache.match(cacheKey)) continue;
      const integrity = precache.getIntegrityForCacheKey(cacheKey);
      const request = new Request(url, { cache: 'reload', credentials: 'same-origin' });
      await Promise.allSettled(
        precache.strategy.handleAll({ request, event, params: { cacheKey, integrity } }),
      );
    }
  }
  await Promise.all(Array.from({ length: LANES }, work));
}
