import type { Announcer } from '../storage/announcer.ts';

const CHANNEL = 'solea.storage';

/** Tells other tabs over a BroadcastChannel; without one it tells nobody. */
export function createAnnouncer(): Announcer {
  const channel = openChannel();
  return {
    announce: () => channel?.postMessage('changed'),
    subscribe(callback) {
      channel?.addEventListener('message', callback);
      // The message may arrive before what was written: this event comes with it.
      window.addEventListener('storage', callback);
      return () => {
        channel?.removeEventListener('message', callback);
        window.removeEventListener('storage', callback);
      };
    },
  };
}

function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(CHANNEL);
  } catch {
    // Old browsers have none, and some refuse it together with storage.
    return undefined;
  }
}
