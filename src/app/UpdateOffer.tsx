import { useState } from 'react';
import { useServices } from '../features/services.ts';
import { useUpdateMessages } from '../i18n/noticeMessages.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';

/** A new version, to be taken now or put off; says so when a session in another tab holds it back. */
export function UpdateOffer() {
  const words = useUpdateMessages();
  const { update } = useServices();
  const [later, setLater] = useState(false);
  const [held, setHeld] = useState(false);
  if (later) return null;
  return (
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
  );
}
