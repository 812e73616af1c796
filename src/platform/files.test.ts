import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createFiles } from './files.ts';

const FILE = { name: 'solea.json', type: 'application/json', text: '{"warm":"feet"}' };

let clicked: HTMLElement[] = [];
beforeEach(() => {
  clicked = [];
  vi.spyOn(HTMLElement.prototype, 'click').mockImplementation(function (this: HTMLElement) {
    clicked.push(this);
  });
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:one');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A device with fingers or a mouse, whose browser shares as told. */
function device(pointer: 'coarse' | 'fine', share?: () => Promise<void>) {
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes(pointer) }));
  const shared: ShareData[] = [];
  const sharing = share && {
    canShare: () => true,
    share: (data: ShareData) => {
      shared.push(data);
      return share();
    },
  };
  vi.stubGlobal('navigator', { ...sharing });
  return shared;
}

const downloads = () => clicked.flatMap((one) => (one instanceof HTMLAnchorElement ? one.download : []));

describe('a file that leaves the app', () => {
  test('is shared on a phone', async () => {
    const shared = device('coarse', async () => {});
    expect(await createFiles().save(FILE)).toBe('saved');
    expect(await shared[0]?.files?.[0]?.text()).toBe(FILE.text);
    expect(downloads()).toEqual([]);
  });

  test('is downloaded where there is a mouse', async () => {
    const shared = device('fine', async () => {});
    expect(await createFiles().save(FILE)).toBe('saved');
    expect(shared).toEqual([]);
    expect(downloads()).toEqual(['solea.json']);
  });

  test.each<[string, (() => Promise<void>) | undefined]>([
    ['cannot share', undefined],
    ['refuses the type', () => Promise.reject(new DOMException('', 'NotAllowedError'))],
  ])('is downloaded on a phone that %s', async (_, share) => {
    device('coarse', share);
    expect(await createFiles().save(FILE)).toBe('saved');
    expect(downloads()).toEqual(['solea.json']);
  });

  test('is not saved behind the back of a person who closes the share sheet', async () => {
    device('coarse', () => Promise.reject(new DOMException('', 'AbortError')));
    expect(await createFiles().save(FILE)).toBe('cancelled');
    expect(downloads()).toEqual([]);
  });
});

describe('a file that is asked for', () => {
  async function pickOf(file: File | undefined, event = 'change') {
    const picking = createFiles().pick(100);
    const input = clicked.at(-1) as HTMLInputElement;
    Object.defineProperty(input, 'files', { value: file ? [file] : [] });
    input.dispatchEvent(new Event(event));
    return picking;
  }

  test('is read', async () => {
    expect(await pickOf(new File(['hello'], 'a.json'))).toEqual({ kind: 'text', text: 'hello' });
  });

  test('is not read if it is too large', async () => {
    expect(await pickOf(new File(['x'.repeat(101)], 'a.json'))).toEqual({ kind: 'tooLarge' });
  });

  test('may be broken', async () => {
    const file = new File(['hello'], 'a.json');
    vi.spyOn(file, 'text').mockRejectedValue(new DOMException('', 'NotReadableError'));
    expect(await pickOf(file)).toEqual({ kind: 'broken' });
  });

  test.each(['change', 'cancel'])('may be none (%s)', async (event) => {
    expect(await pickOf(undefined, event)).toEqual({ kind: 'none' });
  });
});
