import { BEDS } from '../../domain/soundChoice.ts';
import { useSettingsMessages } from '../../i18n/settingsMessages.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import styles from './BedSettings.module.css';
import { Level } from './Level.tsx';
import { Part } from './Part.tsx';
import { useSound } from './useSound.ts';

/** What lies under the cues of a sound track. */
export function BedSettings() {
  const words = useSettingsMessages();
  const { sound, change } = useSound();
  return (
    <Part title={words.bed}>
      <RadioGroup
        legend={words.bedChoice}
        options={BEDS.map((value) => ({ value, label: words.beds[value] }))}
        value={sound.bed}
        dense
        onChoose={(bed) => change({ bed })}
      />
      {sound.bed === 'still' ? (
        <p className={styles.still}>{words.stillText}</p>
      ) : (
        <Level part="bed" level={sound.bedLevel} onChange={(bedLevel) => change({ bedLevel })} />
      )}
    </Part>
  );
}
