import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createAppUpdate } from './appUpdate.ts';

/** A browser's service workers, as far as a page sees them. */
class FakeContainer extends EventTarget {
  controller: FakeWorker | null = null;
  readonly registration = Object.assign(new EventTarget(), {
    waiting: null as FakeWorker | null,
    installing: null as FakeWorker | null,
    update: vi.fn(async () => {}),
  });
  readonly register = vi.fn(async (_url: unknown, _options: unknown) => this.registration);
  becomeReady: (active: FakeWorker) => void = () => {};
  readonly ready = new Promise<{ active: FakeWorker }>((resolve) => {
    this.becomeReady = (active) => resolve({ active });
  });

  control(worker: FakeWorker) {
    this.controller = worker;
    this.dispatchEvent(new Event('controllerchange'));
  }
}
class FakeWorker extends EventTarget {
  readonly scriptURL = `${window.location.origin}/sw.js`;
  readonly postMessage = vi.fn();
}

const reload = vi.fn();
let container: FakeContainer;
let running = false;
const isSessionRunning = async () => running;

beforeEach(() => {
  running = false;
  reload.mockClear();
  container = new FakeContainer();
  vi.stubGlobal('navigator', { serviceWorker: container });
  vi.spyOn(window.location, 'reload').mockImplementation(reload);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function open() {
  const update = createAppUpdate(isSessionRunning);
  await vi.dynamicImportSettled();
  await vi.advanceTimersByTimeAsync(1_000);
  return update;
}
const returnToApp = async () => {
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.advanceTimersByTimeAsync(0);
};

it('registers the worker under the base path, never from the browser cache', async () => {
  await open();
  expect(container.register).toHaveBeenCalledWith('/sw.js', { scope: '/', updateViaCache: 'none' });
});

it('is ready for offline once a worker is active, and asks it to fill holes', async () => {
  const { store } = await open();
  expect(store.getState().offlineReady).toBe(false);
  const worker = new FakeWorker();
  container.becomeReady(worker);
  await vi.advanceTimersByTimeAsync(0);
  expect(store.getState().offlineReady).toBe(true);
  expect(worker.postMessage).toHaveBeenCalledWith({ type: 'REPAIR' });
});

it('knows of a version that was already waiting', async () => {
  container.registration.waiting = new FakeWorker();
  expect((await open()).store.getState().updateWaiting).toBe(true);
});

it('looks for an update on return to the app, at most once a minute', async () => {
  await open();
  await returnToApp();
  await returnToApp();
  expect(container.registration.update).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(61_000);
  await returnToApp();
  expect(container.registration.update).toHaveBeenCalledTimes(2);
});

it('takes no update while a session runs in any tab', async () => {
  const waiting = new FakeWorker();
  container.registration.waiting = waiting;
  const { accept } = await open();
  running = true;
  expect(await accept()).toBe('sessionRunning');
  expect(waiting.postMessage).not.toHaveBeenCalled();
});

it('takes the waiting version and starts anew with it', async () => {
  const waiting = new FakeWorker();
  container.controller = new FakeWorker();
  container.registration.waiting = waiting;
  const { accept } = await open();
  expect(await accept()).toBe('accepted');
  expect(waiting.postMessage.mock.calls[0]?.[0]).toEqual({ type: 'SKIP_WAITING' });
  expect(reload).not.toHaveBeenCalled();
  container.control(waiting);
  await vi.advanceTimersByTimeAsync(0);
  expect(reload).toHaveBeenCalledOnce();
});

it('goes on with a session when another tab took the update, and starts anew after it', async () => {
  container.controller = new FakeWorker();
  await open();
  running = true;
  container.control(new FakeWorker());
  await returnToApp();
  expect(reload).not.toHaveBeenCalled();
  running = false;
  await returnToApp();
  expect(reload).toHaveBeenCalledOnce();
});

it('does not start anew when the first worker takes over', async () => {
  await open();
  container.control(new FakeWorker());
  await vi.advanceTimersByTimeAsync(0);
  expect(reload).not.toHaveBeenCalled();
});

it('does nothing where there are no service workers', async () => {
  vi.stubGlobal('navigator', {});
  const { store, accept, lookForUpdate } = await open();
  await lookForUpdate();
  expect(await accept()).toBe('accepted');
  expect(store.getState()).toEqual({ offlineReady: false, updateWaiting: false });
});
