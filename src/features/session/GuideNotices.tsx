import { memo } from 'react';
import { useStore } from 'zustand';
import { isMoving, type RunningSession } from '../../domain/session.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useServices } from '../services.ts';
import styles from './GuideNotices.module.css';

/** What the device does not do right now: stay awake, sound, save. */
export const GuideNotices = memo(function GuideNotices({ session }: { session: RunningSession }) {
  const words = useMessages();
  const { screenLock, player, notices } = useServices();
  const screen = useStore(screenLock, (state) => state.status);
  const audible = useStore(player.store, (state) => state.audible);
  const troubles = useStore(player.store, (state) => state.troubles);
  const notSaved = useStore(notices.store, (state) => state.notices.find(({ kind }) => kind === 'notSaved'));
  const lines = [
    isMoving(session) && (screen === 'refused' || screen === 'unsupported') && words.session.screenMayLock,
    !audible && words.session.inaudible,
    ...troubles.map((trouble) => words.session.trouble[trouble]),
    notSaved?.kind === 'notSaved' && words.notices.notSaved[notSaved.reason],
  ].filter((line) => line !== false);
  return (
    <div role="status" className={styles.notices}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
});
