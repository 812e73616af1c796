import { afterEach, expect, it, vi } from 'vitest';
import { followLaunches } from './launchQueue.ts';

afterEach(() => vi.unstubAllGlobals());

function launch(targetURL: string | undefined) {
  const opened: string[] = [];
  vi.stubGlobal('launchQueue', {
    setConsumer: (consumer: (launch: { targetURL?: string | undefined }) => void) => consumer({ targetURL }),
  });
  followLaunches((path) => opened.push(path));
  return opened;
}

it('passes on the shortcut that reached the open window', () => {
  expect(launch(`${window.location.origin}/begin?routine=quick`)).toEqual(['/begin?routine=quick']);
});

it('leaves alone the launch that opened the window, and one without an address', () => {
  expect(launch(window.location.href)).toEqual([]);
  expect(launch(undefined)).toEqual([]);
});

it('does nothing where a browser has no such queue', () => {
  expect(() => followLaunches(() => {})).not.toThrow();
});
