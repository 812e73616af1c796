import { useStore } from 'zustand';
import type { SoundChoice } from '../../domain/soundChoice.ts';
import { useServices } from '../services.ts';

/** The choices about sound, and the way to change some; what is changed is kept at once. */
export function useSound() {
  const { settings } = useServices();
  const sound = useStore(settings.store, (state) => state.sound);
  const change = (patch: Partial<SoundChoice>) => settings.change({ sound: { ...sound, ...patch } });
  return { sound, change };
}
