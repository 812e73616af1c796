import { useStore } from 'zustand';
import { useSettingsMessages } from '../../i18n/settingsMessages.ts';
import { THEMES } from '../../storage/settingsRecord.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { useServices } from '../services.ts';
import { Chapter } from './Chapter.tsx';
import { Part, PartTitle } from './Part.tsx';

/** Night or day on the screen; a session is on black in the night. */
export function LookSettings() {
  const words = useSettingsMessages();
  const { settings } = useServices();
  const theme = useStore(settings.store, (state) => state.theme);
  return (
    <Chapter title={words.look}>
      <Part>
        <RadioGroup
          legend={<PartTitle>{words.theme}</PartTitle>}
          options={THEMES.map((value) => ({ value, ...words.themes[value] }))}
          value={theme}
          onChoose={(chosen) => settings.change({ theme: chosen })}
        />
      </Part>
    </Chapter>
  );
}
