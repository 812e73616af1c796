import { useStore } from 'zustand';
import { useSettingsMessages } from '../../i18n/settingsMessages.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { useServices } from '../services.ts';
import { Chapter } from './Chapter.tsx';
import { Part } from './Part.tsx';

const PARTS = ['dims', 'lightsOut', 'large', 'singleKeys'] as const;

/** How the session's screen behaves, and whether the phone buzzes. */
export function ScreenSettings() {
  const words = useSettingsMessages();
  const { settings } = useServices();
  const { screen, haptics } = useStore(settings.store);
  return (
    <Chapter title={words.screen}>
      <Part>
        {PARTS.map((part) => (
          <Checkbox
            key={part}
            {...words.screenParts[part]}
            checked={screen[part]}
            onChange={(checked) => settings.change({ screen: { ...screen, [part]: checked } })}
          />
        ))}
        <Checkbox
          {...words.haptics}
          checked={haptics}
          onChange={(checked) => settings.change({ haptics: checked })}
        />
      </Part>
    </Chapter>
  );
}
