import { useStore } from 'zustand';
import { SPEAKERS, VERBOSITIES } from '../../domain/soundChoice.ts';
import { useSettingsMessages } from '../../i18n/settingsMessages.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Level } from './Level.tsx';
import { Part } from './Part.tsx';
import { useSoundTools } from './soundTools.ts';
import { useSound } from './useSound.ts';

/** What is spoken, by whom, and how loud; without words there is nobody to choose and no level. */
export function VoiceSettings() {
  const words = useSettingsMessages();
  const { sound, change } = useSound();
  const speaks = sound.verbosity !== 'tonesOnly';
  return (
    <Part title={words.voice}>
      <RadioGroup
        legend={words.verbosity}
        options={VERBOSITIES.map((value) => ({ value, ...words.verbosities[value] }))}
        value={sound.verbosity}
        onChoose={(verbosity) => change({ verbosity })}
      />
      {speaks && sound.mode === 'music' ? <SpeakerChoice /> : null}
      {speaks ? (
        <Level part="voice" level={sound.voiceLevel} onChange={(voiceLevel) => change({ voiceLevel })} />
      ) : null}
    </Part>
  );
}

/** A sound track is spoken by the recorded voice alone; beside music the phone may speak. */
function SpeakerChoice() {
  const words = useSettingsMessages();
  const { phoneVoice } = useSoundTools().sound;
  const available = useStore(phoneVoice, (state) => state.available);
  const { sound, change } = useSound();
  return (
    <RadioGroup
      legend={words.speaker}
      options={SPEAKERS.map((value) => {
        const disabled = value === 'phone' && !available;
        const { label, hint } = words.speakers[value];
        return { value, label, hint: disabled ? words.noPhoneVoice : hint, disabled };
      })}
      value={available ? sound.speaker : 'recorded'}
      onChoose={(speaker) => change({ speaker })}
    />
  );
}
