import { useCallback } from 'react';
import { useServices } from '../features/services.ts';
import { useMessages } from '../i18n/messages.ts';
import { Later } from './Later.tsx';

/** The history. */
export function LaterProgress() {
  const { progress } = useMessages();
  return <Later title={progress.title} load={loadProgress} />;
}

async function loadProgress() {
  const { ProgressScreen } = await import('../features/progress/ProgressScreen.tsx');
  return <ProgressScreen />;
}

/** The settings, with what can be tried there. */
export function LaterSettings() {
  const { settings } = useMessages();
  const { soundTools } = useServices();
  const load = useCallback(async () => {
    const [{ SettingsScreen }, tools] = await Promise.all([
      import('../features/settings/SettingsScreen.tsx'),
      soundTools(),
    ]);
    return <SettingsScreen tools={tools} />;
  }, [soundTools]);
  return <Later title={settings.title} load={load} />;
}
