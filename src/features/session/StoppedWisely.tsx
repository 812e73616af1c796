import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Link } from 'wouter';
import { useStore } from 'zustand';
import { useSafetyMessages } from '../../i18n/safetyMessages.ts';
import type { Keeping } from '../../storage/sessions.ts';
import { Button } from '../../ui/Button.tsx';
import { useServices } from '../services.ts';
import styles from './StoppedWisely.module.css';

/** After a stop: one tap says that something felt wrong; then what to do, and it is kept as just that. */
export function StoppedWisely({ onTell }: { onTell: () => void }) {
  const { stopped: words } = useSafetyMessages();
  const { player, history, stoppedWisely } = useServices();
  const id = useStore(player.store, ({ run }) => run?.id);
  const isRecorded = useStore(history, ({ records }) => records.some((record) => record.id === id));
  const [keeping, setKeeping] = useState<Keeping>();

  async function tell() {
    onTell();
    setKeeping('pending');
    const isKept = id !== undefined && (await stoppedWisely(id));
    setKeeping(isKept ? 'kept' : 'failed');
  }

  return (
    <div className={styles.stopped}>
      {keeping ? (
        <WhatNow>{isRecorded ? <p role="status">{words.keeping[keeping]}</p> : null}</WhatNow>
      ) : (
        <Button tone="quiet" onClick={tell}>
          {words.ask}
        </Button>
      )}
    </div>
  );
}

/** The stop rules; their title takes the focus of the button that is gone. */
function WhatNow({ children }: { children: ReactNode }) {
  const { stopped: words, results } = useSafetyMessages();
  const title = useRef<HTMLHeadingElement>(null);
  const emergencyId = useId();
  useEffect(() => title.current?.focus(), []);
  return (
    <>
      <h2 ref={title} tabIndex={-1} className={styles.title} aria-describedby={emergencyId}>
        {words.title}
      </h2>
      <p id={emergencyId} className={styles.emergency}>
        {results.emergency}
      </p>
      <p>{words.rules}</p>
      <p>{words.text}</p>
      {children}
      <Link href="/check?from=tonight" className={styles.check}>
        {words.check}
      </Link>
    </>
  );
}
