import { createContext, useContext } from 'react';
import type { SoundTools } from '../services.ts';

const SoundToolsContext = createContext<SoundTools | undefined>(undefined);

/** Hands the tools to the parts of the settings. */
export const SoundToolsProvider = SoundToolsContext.Provider;

/** What can be tried of the sound; throws outside the settings. */
export function useSoundTools(): SoundTools {
  const tools = useContext(SoundToolsContext);
  if (!tools) throw new Error('Settings need their sound tools.');
  return tools;
}
