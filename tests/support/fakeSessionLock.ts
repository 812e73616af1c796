import type { SessionLock } from '../../src/player/sessionLock.ts';

/** A lock that only one holder gets; another tab can be made to hold it. */
export interface FakeSessionLock extends SessionLock {
  readonly isHeld: boolean;
  /** Another tab takes the lock, or lets it go. */
  holdElsewhere(held: boolean): void;
}

export function createFakeSessionLock(): FakeSessionLock {
  let isHeld = false;
  let heldElsewhere = false;
  return {
    get isHeld() {
      return isHeld;
    },
    holdElsewhere(held) {
      heldElsewhere = held;
    },
    async acquire() {
      if (isHeld || heldElsewhere) return false;
      isHeld = true;
      return true;
    },
    release() {
      isHeld = false;
    },
  };
}
