import { useState } from 'react';
import { Link } from 'wouter';
import { useStore } from 'zustand';
import { useSafetyMessages } from '../../i18n/safetyMessages.ts';
import { Button } from '../../ui/Button.tsx';
import { useServices } from '../services.ts';
import styles from './StoppedWisely.module.css';

/** After a stop: one tap says that something felt wrong; then what to do, and it is kept as just that. */
export function StoppedWisely() {
  const { stopped: words, results } = useSafetyMessages();
  const { player, history, stoppedWisely } = useServices();
  const id = useStore(player.store, ({ run }) => run?.id);
  const kept = useStore(history, ({ records }) => records.some((record) => record.id === id));
  const [told, setTold] = useState(false);

  function tell() {
    setTold(true);
    if (id !== undefined) stoppedWisely(id);
  }

  return (
    <div role="status" className={styles.stopped}>
      {told ? (
        <>
          <h2 className={styles.title}>{words.title}</h2>
          <p className={styles.emergency}>{results.emergency}</p>
          <p>{words.rules}</p>
          <p>{words.text}</p>
          {kept ? <p>{words.kept}</p> : null}
          <Link href="/check?from=tonight" className={styles.check}>
            {words.check}
          </Link>
        </>
      ) : (
        <Button tone="quiet" onClick={tell}>
          {words.ask}
        </Button>
      )}
    </div>
  );
}
