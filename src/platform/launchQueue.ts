/** Chromium's queue of launches from the home screen and its shortcuts; not in the DOM types. */
interface LaunchQueue {
  setConsumer(consumer: (launch: { readonly targetURL?: string }) => void): void;
}

/** Calls back with the path (under the base, with its query) of each launch that reached this open window. */
export function followLaunches(open: (path: string) => void): void {
  const { launchQueue } = window as Window & { readonly launchQueue?: LaunchQueue };
  launchQueue?.setConsumer(({ targetURL }) => {
    // The launch that opened this window has brought it here already.
    if (!targetURL || targetURL === window.location.href) return;
    const { pathname, search } = new URL(targetURL);
    open(`/${pathname.slice(import.meta.env.BASE_URL.length)}${search}`);
  });
}
