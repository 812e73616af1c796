import { Link } from 'wouter';
import { useMessages } from '../../i18n/messages.ts';
import { useSettingsMessages } from '../../i18n/settingsMessages.ts';
import { Screen } from '../../ui/Screen.tsx';
import type { SoundTools } from '../services.ts';
import { LookSettings } from './LookSettings.tsx';
import { RatingSettings } from './RatingSettings.tsx';
import { SafetySettings } from './SafetySettings.tsx';
import { ScreenSettings } from './ScreenSettings.tsx';
import styles from './SettingsScreen.module.css';
import { SoundSettings } from './SoundSettings.tsx';
import { SoundToolsProvider } from './soundTools.ts';

/** What is chosen once and seldom again; the nightly choices are on Tonight. */
export function SettingsScreen({ tools }: { tools: SoundTools }) {
  const { settings } = useMessages();
  const words = useSettingsMessages();
  return (
    <Screen
      title={settings.title}
      aside={
        <Link href="/" className={styles.back}>
          {words.back}
        </Link>
      }
    >
      <SoundToolsProvider value={tools}>
        <SoundSettings />
      </SoundToolsProvider>
      <ScreenSettings />
      <LookSettings />
      <RatingSettings />
      <SafetySettings />
    </Screen>
  );
}
