import { useStore } from 'zustand';
import { RATED_ITEMS } from '../../domain/rating.ts';
import { useSettingsMessages } from '../../i18n/settingsMessages.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { useServices } from '../services.ts';
import { Chapter } from './Chapter.tsx';
import { Part, PartTitle } from './Part.tsx';

/** What is asked before and after a session, if anything. */
export function RatingSettings() {
  const words = useSettingsMessages();
  const { settings } = useServices();
  const ratedItem = useStore(settings.store, (state) => state.ratedItem);
  return (
    <Chapter title={words.rating}>
      <Part>
        <RadioGroup
          legend={<PartTitle>{words.ratedItem}</PartTitle>}
          options={[...RATED_ITEMS, 'none' as const].map((value) => ({ value, ...words.ratedItems[value] }))}
          value={ratedItem}
          onChoose={(chosen) => settings.change({ ratedItem: chosen })}
        />
      </Part>
    </Chapter>
  );
}
