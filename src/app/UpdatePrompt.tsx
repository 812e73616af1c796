import { useState } from 'react';
import { useStore } from 'zustand';
import { useServices } from '../features/services.ts';
import { useMessages } from '../i18n/messages.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './UpdatePrompt.module.css';

/** Offers a new version; never on the session's screens, and not while a session runs in any tab. */
export function UpdatePrompt() {
  const { update: words } = useMessages();
  const { update } = useServices();
  const waiting = useStore(update.store, (state) => state.updateWaiting);
  const [later, setLater] = useState(false);
  const [held, setHeld] = useState(false);
  return (
    <div role="status" className={styles.place}>
      {waiting && !later ? (
        <Banner
          actions={
            <>
              <Button tone="quiet" onClick={() => setLater(true)}>
                {words.later}
              </Button>
              <Button
                tone="primary"
                onClick={() => update.accept().then((answer) => setHeld(answer === 'sessionRunning'))}
              >
                {words.accept}
              </Button>
            </>
          }
        >
          <p>{held ? words.running : words.text}</p>
        </Banner>
      ) : null}
    </div>
  );
}
