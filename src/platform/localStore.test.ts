import { afterEach, describe, expect, test, vi } from 'vitest';
import { createLocalStore } from './localStore.ts';

afterEach(() => {
  vi.restoreAllMocks();
  window.localStorage.clear();
});

/** A storage of which one operation throws. */
function failing(operation: 'getItem' | 'setItem', error: unknown) {
  const storage = {
    ...{ getItem: vi.fn(() => null), setItem: vi.fn(), key: vi.fn(() => null), length: 0 },
    removeItem: vi.fn(),
    clear: vi.fn(),
  };
  storage[operation].mockImplementation(() => {
    throw error;
  });
  return storage;
}

describe('the local store', () => {
  test('keeps texts under their keys', () => {
    const store = createLocalStore();
    expect(store.get('solea.a')).toBeNull();
    expect(store.set('solea.a', 'one')).toBe('ok');
    expect(store.set('solea.b', '')).toBe('ok');
    expect(createLocalStore().get('solea.a')).toBe('one');
    expect(createLocalStore().get('solea.b')).toBe('');
    expect(store.keys().toSorted()).toEqual(['solea.a', 'solea.b']);
    store.remove('solea.a');
    expect(store.get('solea.a')).toBeNull();
    expect(store.keys()).toEqual(['solea.b']);
  });

  test.each(['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'])(
    'is full where the browser says %s',
    (name) => {
      const store = createLocalStore(() => failing('setItem', new DOMException('No room.', name)));
      expect(store.set('solea.a', 'one')).toBe('full');
    },
  );

  test('is forbidden where the browser refuses for any other reason', () => {
    const refusal = new DOMException('No.', 'SecurityError');
    expect(createLocalStore(() => failing('setItem', refusal)).set('solea.a', 'one')).toBe('forbidden');
    expect(createLocalStore(() => failing('setItem', 'odd')).set('solea.a', 'one')).toBe('forbidden');
  });

  test('is forbidden where it must not even be named', () => {
    const store = createLocalStore(() => {
      throw new DOMException('Cookies are blocked.', 'SecurityError');
    });
    expect(store.isForbidden()).toBe(false);
    expect(store.get('solea.a')).toBeNull();
    expect(store.isForbidden()).toBe(true);
    expect(store.keys()).toEqual([]);
    expect(() => store.remove('solea.a')).not.toThrow();
    expect(store.set('solea.a', 'one')).toBe('forbidden');
  });

  test('does not write over what it could not read', () => {
    const storage = failing('getItem', new DOMException('The disk is broken.', 'InvalidStateError'));
    const store = createLocalStore(() => storage);
    expect(store.get('solea.a')).toBeNull();
    expect(store.set('solea.a', 'one')).toBe('forbidden');
    expect(storage.setItem).not.toHaveBeenCalled();
  });
});
