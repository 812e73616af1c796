import { createStore, type StoreApi } from 'zustand/vanilla';
import { isMoving } from '../domain/session.ts';
import type { Player } from './player.ts';
import type { Visibility } from './visibility.ts';

/** Whether the screen is kept on; 'refused' and 'unsupported' mean that it may lock by itself. */
export type ScreenLockStatus = 'off' | 'held' | 'refused' | 'unsupported';

/** Keeps the screen on while asked to. */
export interface ScreenLock {
  /** `onLost` is called when the system takes it back, as it does with every hidden page. */
  request(onLost: () => void): Promise<'held' | 'refused' | 'unsupported'>;
  release(): void;
}

/** Keeps the screen on while a session moves, and asks again whenever the app can be seen again. */
export function keepScreenOn(
  player: Player,
  screenLock: ScreenLock,
  visibility: Visibility,
): { readonly store: StoreApi<{ readonly status: ScreenLockStatus }>; stop(): void } {
  const store = createStore<{ readonly status: ScreenLockStatus }>(() => ({ status: 'off' }));
  let wanted = false;
  let asking = false;

  async function ask() {
    if (asking || store.getState().status === 'held' || !visibility.isVisible()) return;
    asking = true;
    const status = await screenLock.request(onLost);
    asking = false;
    if (wanted) store.setState({ status });
    else screenLock.release();
  }

  /** Taken from a page that is seen, as on low battery, the screen may lock although the session moves. */
  function onLost() {
    store.setState({ status: visibility.isVisible() ? 'refused' : 'off' });
  }

  function follow() {
    const { run } = player.store.getState();
    const moves = run !== undefined && isMoving(run.session);
    if (moves === wanted) return;
    wanted = moves;
    if (wanted) return void ask();
    screenLock.release();
    store.setState({ status: 'off' });
  }

  const stopFollowing = player.store.subscribe(follow);
  const stopWatching = visibility.subscribe(() => wanted && ask());
  return {
    store,
    stop() {
      stopFollowing();
      stopWatching();
      wanted = false;
      screenLock.release();
    },
  };
}
