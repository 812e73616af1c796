import { useStore } from 'zustand';
import { Late } from '../../ui/Late.tsx';
import { useServices } from '../services.ts';

/** An invitation to the home screen; only once a session was finished, never before. */
export function InstallCard() {
  const { install, history, settings } = useServices();
  const offer = useStore(install.store, (state) => state.offer);
  const hasSessions = useStore(history, (state) => state.records.length > 0);
  const dismissed = useStore(settings.store, (state) => state.installDismissed);
  if (!hasSessions || dismissed || offer === 'unavailable' || offer === 'installed') return null;
  return <Late load={loadOffer} />;
}

async function loadOffer() {
  const { InstallOffer } = await import('./Asides.tsx');
  return <InstallOffer />;
}
