import { afterEach, expect, it, vi } from 'vitest';
import { createInstallPrompt } from './installPrompt.ts';

afterEach(() => vi.unstubAllGlobals());

function offerBy(browser: { userAgent?: string; maxTouchPoints?: number; standalone?: boolean }) {
  vi.stubGlobal('navigator', { userAgent: 'Android', maxTouchPoints: 5, ...browser });
  return createInstallPrompt().store.getState().offer;
}

function browserAsks(outcome: 'accepted' | 'dismissed') {
  const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
    prompt: vi.fn(async () => ({ outcome })),
  });
  window.dispatchEvent(event);
  return event;
}

it('offers nothing until the browser does', () => {
  expect(offerBy({})).toBe('unavailable');
});

it.each([
  ['an iPhone', { userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)' }],
  ['an iPad that calls itself a Macintosh', { userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X)' }],
])('has words for %s', (_, browser) => {
  expect(offerBy(browser)).toBe('ios');
});

it('takes a Macintosh without a touch screen for one', () => {
  expect(offerBy({ userAgent: 'Mozilla/5.0 (Macintosh)', maxTouchPoints: 0 })).toBe('unavailable');
});

it('knows when it was opened from the home screen', () => {
  expect(offerBy({ userAgent: 'Mozilla/5.0 (iPhone)', standalone: true })).toBe('installed');
});

it('keeps the browser from asking by itself and asks when told to, once', async () => {
  const { store, ask } = createInstallPrompt();
  const event = browserAsks('accepted');
  expect(event.defaultPrevented).toBe(true);
  expect(store.getState().offer).toBe('promptable');
  await Promise.all([ask(), ask()]);
  expect(event.prompt).toHaveBeenCalledOnce();
  expect(store.getState().offer).toBe('installed');
});

it('lets the matter rest after a no, until the browser offers again', async () => {
  const { store, ask } = createInstallPrompt();
  browserAsks('dismissed');
  await ask();
  expect(store.getState().offer).toBe('unavailable');
  browserAsks('dismissed');
  expect(store.getState().offer).toBe('promptable');
});

it('notices an installation made from the browser menu', () => {
  const { store } = createInstallPrompt();
  window.dispatchEvent(new Event('appinstalled'));
  expect(store.getState().offer).toBe('installed');
});
