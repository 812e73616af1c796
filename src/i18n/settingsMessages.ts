import { selfTest, settings } from './en/settings.ts';
import type { Worded } from './messages.ts';

const en = { ...settings, selfTest };

/** What a translation of the settings must provide. */
export type SettingsMessages = Worded<typeof en>;

/** The words of the settings in the person's language; they come with the screen, not with the first load. */
export function useSettingsMessages(): SettingsMessages {
  return en;
}
