import { useCallback, useState } from 'react';
import { useStore } from 'zustand';
import { isRunning } from '../../domain/session.ts';
import { useMessages } from '../../i18n/messages.ts';
import { Screen } from '../../ui/Screen.tsx';
import { Asked } from '../Asked.tsx';
import { useServices } from '../services.ts';
import { Choices } from './Choices.tsx';
import { InstallCard } from './InstallCard.tsx';
import { type Farewell, LetGo } from './LetGo.tsx';
import { Notices } from './Notices.tsx';
import { SettingsLink } from './SettingsLink.tsx';
import { StartHero } from './StartHero.tsx';
import styles from './TonightScreen.module.css';
import { UnfinishedHero } from './UnfinishedHero.tsx';
import { Week } from './Week.tsx';

/** The start page: one thing to do, and what it will be. */
export function TonightScreen() {
  const words = useMessages();
  const { unfinished, player } = useServices();
  const checkpoint = useStore(unfinished.store, (state) => state.checkpoint);
  const running = useStore(player.store, ({ run }) => run !== undefined && isRunning(run.session));
  const [farewell, setFarewell] = useState<Farewell>();
  const forget = useCallback(() => setFarewell(undefined), []);
  return (
    <Screen
      title={words.tonight.title}
      aside={
        <>
          <SettingsLink />
          <Week />
        </>
      }
    >
      <Notices />
      <Asked when="morning" />
      <LetGo farewell={farewell} onUndone={forget} />
      <div className={styles.evening}>
        {checkpoint && !running ? (
          <UnfinishedHero checkpoint={checkpoint} onGone={(how) => setFarewell({ how, checkpoint })} />
        ) : (
          <>
            <StartHero />
            <Choices />
          </>
        )}
      </div>
      <InstallCard />
    </Screen>
  );
}
