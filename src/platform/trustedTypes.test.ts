import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => vi.unstubAllGlobals());

async function freshly() {
  vi.resetModules();
  return import('./trustedTypes.ts');
}

it('hands the address of the service worker on where a browser asks for no proof', async () => {
  const { trustedScriptUrl, SERVICE_WORKER_PATH } = await freshly();
  expect(trustedScriptUrl(SERVICE_WORKER_PATH)).toBe('/sw.js');
});

it('vouches for it through one policy of the name the page allows', async () => {
  const createPolicy = vi.fn((_name: string, { createScriptURL }) => ({
    createScriptURL: (path: string) => ({ vouchedFor: createScriptURL(path) }),
  }));
  vi.stubGlobal('trustedTypes', { createPolicy });
  const { trustedScriptUrl, SERVICE_WORKER_PATH } = await freshly();
  expect(trustedScriptUrl(SERVICE_WORKER_PATH)).toEqual({ vouchedFor: '/sw.js' });
  trustedScriptUrl(SERVICE_WORKER_PATH);
  expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['solea']);
});

it.each(['/other.js', 'https://elsewhere.example/sw.js', '/sw.js?x'])('refuses %s', async (address) => {
  const { trustedScriptUrl } = await freshly();
  expect(() => trustedScriptUrl(address)).toThrow('Not a script of this app');
});
