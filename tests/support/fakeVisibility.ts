import type { Visibility } from '../../src/player/visibility.ts';

/** A page that a test shows and hides. */
export interface FakeVisibility extends Visibility {
  set(visible: boolean): void;
}

export function createFakeVisibility(): FakeVisibility {
  const callbacks = new Set<() => void>();
  let visible = true;
  return {
    isVisible: () => visible,
    subscribe(callback) {
      callbacks.add(callback);
      return () => callbacks.delete(callback);
    },
    set(next) {
      visible = next;
      for (const callback of callbacks) callback();
    },
  };
}
