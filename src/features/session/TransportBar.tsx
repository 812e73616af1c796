import { memo } from 'react';
import { useMessages } from '../../i18n/messages.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useServices } from '../services.ts';
import { ADD_TIME } from './addTime.ts';
import styles from './TransportBar.module.css';

/** Previous, more time, next: large, and away from the screen's edges. */
export const TransportBar = memo(function TransportBar({ canAddTime }: { canAddTime: boolean }) {
  const { session } = useMessages();
  const { player } = useServices();
  return (
    <fieldset className={styles.bar} aria-label={session.controls}>
      <button
        type="button"
        className={styles.control}
        aria-label={session.previous}
        onClick={() => player.send({ type: 'previous' })}
      >
        <Icon name="previous" size={28} />
      </button>
      <button
        type="button"
        className={styles.control}
        aria-label={session.addTime}
        disabled={!canAddTime}
        onClick={() => player.send(ADD_TIME)}
      >
        {session.addTimeShort}
      </button>
      <button
        type="button"
        className={styles.control}
        aria-label={session.next}
        onClick={() => player.send({ type: 'next' })}
      >
        <Icon name="next" size={28} />
      </button>
    </fieldset>
  );
});
