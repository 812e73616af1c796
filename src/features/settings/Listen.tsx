import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { useSettingsMessages } from '../../i18n/settingsMessages.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { SoundPart } from '../services.ts';
import styles from './Listen.module.css';
import { useSoundTools } from './soundTools.ts';

/** Lets a part be heard, and falls silent when it is taken from the screen. */
export function Listen({ part, mute }: { part: SoundPart; mute: boolean }) {
  const words = useSettingsMessages();
  const { sound, selfTest } = useSoundTools();
  const isTesting = useStore(selfTest.store, ({ status }) => status === 'preparing' || status === 'running');
  const { listening, failed } = useStore(sound.store);
  const [asked, setAsked] = useState(false);
  const sounds = listening === part;

  useEffect(() => {
    return () => {
      if (sound.store.getState().listening === part) sound.stopListening();
    };
  }, [sound, part]);

  function toggle() {
    setAsked(true);
    if (sounds) sound.stopListening();
    else sound.listen(part);
  }

  return (
    <>
      <Button
        className={styles.listen}
        aria-label={sounds ? words.stopListening[part] : words.listenTo[part]}
        disabled={isTesting || (mute && !sounds)}
        onClick={toggle}
      >
        <Icon name={sounds ? 'stop' : 'sound'} size={20} />
        <span>{sounds ? words.stop : words.listen}</span>
      </Button>
      <p role="status" className={styles.failed}>
        {asked && failed ? words.notHeard : ''}
      </p>
    </>
  );
}
