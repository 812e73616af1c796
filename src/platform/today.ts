import { createStore, type StoreApi } from 'zustand/vanilla';
import { nightOf } from '../domain/night.ts';
import type { Visibility } from '../player/visibility.ts';

/** The night it is, looked at again whenever the person returns: the app may stay open for days. */
export function createToday(
  visibility: Visibility,
  here: { now(): number; timeZone(): string },
): StoreApi<{ readonly night: string | undefined }> {
  const store = createStore<{ readonly night: string | undefined }>(() => ({ night: undefined }));
  const look = () => store.setState({ night: nightOf(here.now(), here.timeZone()) });
  look();
  visibility.subscribe(look);
  return store;
}
