import { useStore } from 'zustand';
import { useServices } from '../features/services.ts';
import { Late } from '../ui/Late.tsx';
import styles from './UpdatePrompt.module.css';

/** Offers a new version; never on the session's screens, and not while a session runs in any tab. */
export function UpdatePrompt() {
  const waiting = useStore(useServices().update.store, (state) => state.updateWaiting);
  return (
    <div role="status" className={styles.place}>
      {waiting ? <Late load={loadOffer} /> : null}
    </div>
  );
}

async function loadOffer() {
  const { UpdateOffer } = await import('./UpdateOffer.tsx');
  return <UpdateOffer />;
}
