import { isSilent, SOUND_MODES } from '../../domain/soundChoice.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useSettingsMessages } from '../../i18n/settingsMessages.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { BedSettings } from './BedSettings.tsx';
import { Chapter } from './Chapter.tsx';
import { Level } from './Level.tsx';
import { Part, PartTitle } from './Part.tsx';
import { SelfTest } from './SelfTest.tsx';
import styles from './SoundSettings.module.css';
import { useSound } from './useSound.ts';
import { VoiceSettings } from './VoiceSettings.tsx';

/** All about sound: whether it goes on when locked, then each part of it with its level, then a test. */
export function SoundSettings() {
  const words = useSettingsMessages();
  const { tonight } = useMessages();
  const { sound, change } = useSound();
  return (
    <Chapter title={words.sound}>
      <Part>
        <RadioGroup
          legend={<PartTitle>{words.mode}</PartTitle>}
          options={SOUND_MODES.map((value) => ({
            value,
            label: tonight.soundChoice[value],
            hint: tonight.soundHint[value],
          }))}
          value={sound.mode}
          onChoose={(mode) => change({ mode })}
        />
      </Part>
      <VoiceSettings />
      <Part title={words.tones} text={words.tonesText}>
        <Level part="tones" level={sound.tonesLevel} onChange={(tonesLevel) => change({ tonesLevel })} />
        <p role="status" className={styles.silent}>
          {isSilent(sound) ? words.silent : ''}
        </p>
      </Part>
      {sound.mode === 'guide' ? <BedSettings /> : null}
      <SelfTest />
    </Chapter>
  );
}
