import { createStore } from 'zustand/vanilla';

/** Whether the device is set to reduce motion; follows the setting while the app is open. */
export function createMotionPreference() {
  const query = window.matchMedia('(prefers-reduced-motion: reduce)');
  const store = createStore<{ reduced: boolean }>(() => ({ reduced: query.matches }));
  query.addEventListener('change', ({ matches }) => store.setState({ reduced: matches }));
  return store;
}
