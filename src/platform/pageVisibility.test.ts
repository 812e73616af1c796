import { afterEach, expect, it, vi } from 'vitest';
import { createPageVisibility } from './pageVisibility.ts';

afterEach(() => Reflect.deleteProperty(document, 'visibilityState'));

function show(state: DocumentVisibilityState) {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
}

it('knows whether the page can be seen', () => {
  const visibility = createPageVisibility();
  show('hidden');
  expect(visibility.isVisible()).toBe(false);
  show('visible');
  expect(visibility.isVisible()).toBe(true);
});

it('tells every change, also leaving and coming back from the cache, until nobody listens', () => {
  const callback = vi.fn();
  const stop = createPageVisibility().subscribe(callback);
  document.dispatchEvent(new Event('visibilitychange'));
  window.dispatchEvent(new Event('pagehide'));
  window.dispatchEvent(new Event('pageshow'));
  expect(callback).toHaveBeenCalledTimes(3);
  stop();
  document.dispatchEvent(new Event('visibilitychange'));
  window.dispatchEvent(new Event('pagehide'));
  expect(callback).toHaveBeenCalledTimes(3);
});
