import { MAX_LEVEL } from '../../domain/soundChoice.ts';
import { useSettingsMessages } from '../../i18n/settingsMessages.ts';
import { Slider } from '../../ui/Slider.tsx';
import type { SoundPart } from '../services.ts';
import styles from './Level.module.css';
import { Listen } from './Listen.tsx';

/** How loud a part is, and a way to hear it like that. */
export function Level({
  part,
  level,
  onChange,
}: {
  part: SoundPart;
  level: number;
  onChange: (level: number) => void;
}) {
  const words = useSettingsMessages();
  return (
    <div className={styles.level}>
      <div className={styles.slider}>
        <Slider
          label={words.levels[part]}
          value={level}
          valueText={words.level(level)}
          max={MAX_LEVEL}
          onSlide={onChange}
        />
      </div>
      <Listen part={part} mute={level === 0} />
    </div>
  );
}
