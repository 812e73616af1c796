import type { Workbox } from 'workbox-window';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { SERVICE_WORKER_PATH, trustedScriptUrl } from './trustedTypes.ts';

/** Returning to the app looks for an update at most this often, in ms. */
const LOOK_AGAIN_MS = 60_000;

export interface AppUpdateState {
  /** The whole app is kept on this device. */
  readonly offlineReady: boolean;
  /** A newer version is kept and waits to be taken. */
  readonly updateWaiting: boolean;
}

/** The stored copy of the app and its newer versions. */
export interface AppUpdate {
  readonly store: StoreApi<AppUpdateState>;
  /** Looks for a newer version, unless it did so within the last minute. */
  lookForUpdate(): Promise<void>;
  /** Takes the waiting version and reloads, unless a session runs in any tab. */
  accept(): Promise<'accepted' | 'sessionRunning'>;
}

/** Registers the service worker after the page has loaded; where there is none, nothing ever happens. */
export function createAppUpdate(isSessionRunningAnywhere: () => Promise<boolean>): AppUpdate {
  const store = createStore<AppUpdateState>(() => ({ offlineReady: false, updateWaiting: false }));
  // The development server has no worker to give.
  const hasWorkers = 'serviceWorker' in navigator && import.meta.env.MODE !== 'development';
  const worker = hasWorkers ? watchWorker(store, reloadUnlessRunning) : undefined;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let reloadIsDue = false;

  /** Another version controls this page now: its files are gone, so a new start is due, but never in a session. */
  async function reloadUnlessRunning() {
    reloadIsDue = await isSessionRunningAnywhere();
    if (reloadIsDue) return;
    window.location.reload();
  }

  async function lookForUpdate() {
    if (!worker || performance.now() - lookedAt < LOOK_AGAIN_MS) return;
    lookedAt = performance.now();
    // Without a network there is nothing to find.
    await (await worker)?.update().catch(() => {});
  }

  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible') return;
    if (reloadIsDue) reloadUnlessRunning();
    else lookForUpdate();
  });

  return {
    store,
    lookForUpdate,
    async accept() {
      if (await isSessionRunningAnywhere()) return 'sessionRunning';
      (await worker)?.messageSkipWaiting();
      return 'accepted';
    },
  };
}

/** Undefined where the code for it cannot be had, as with a stored copy that has a hole. */
async function watchWorker(
  store: StoreApi<AppUpdateState>,
  onNewVersion: () => void,
): Promise<Workbox | undefined> {
  const { serviceWorker } = navigator;
  let wasControlled = serviceWorker.controller !== null;
  // Not needed to begin a session, so it does not weigh on the first load.
  const loaded = await import('workbox-window').catch(() => undefined);
  if (!loaded) return undefined;
  const { Workbox } = loaded;
  const worker = new Workbox(trustedScriptUrl(SERVICE_WORKER_PATH), {
    scope: import.meta.env.BASE_URL,
    updateViaCache: 'none',
  });
  worker.addEventListener('waiting', () => store.setState({ updateWaiting: true }));
  worker.addEventListener('controlling', () => {
    // The first worker takes over the page it was installed from: the same version.
    if (wasControlled) onNewVersion();
    wasControlled = true;
  });
  serviceWorker.ready.then(({ active }) => {
    store.setState({ offlineReady: true });
    // The browser may have dropped single files of the stored copy.
    active?.postMessage({ type: 'REPAIR' });
  });
  // Refused where storage is forbidden: the app then runs from the network.
  worker.register().catch(() => {});
  return worker;
}
