import { useStore } from 'zustand';
import { useMessages } from '../../i18n/messages.ts';
import { Screen } from '../../ui/Screen.tsx';
import { useServices } from '../services.ts';
import { Choices } from './Choices.tsx';
import { InstallCard } from './InstallCard.tsx';
import { Notices } from './Notices.tsx';
import { StartHero } from './StartHero.tsx';
import { UnfinishedHero } from './UnfinishedHero.tsx';
import { Week } from './Week.tsx';

/** The start page: one thing to do, and what it will be. */
export function TonightScreen() {
  const words = useMessages();
  const { unfinished, player } = useServices();
  const checkpoint = useStore(unfinished.store, (state) => state.checkpoint);
  const running = useStore(player.store, (state) => state.run !== undefined);
  return (
    <Screen title={words.tonight.title} aside={<Week />}>
      <Notices />
      {checkpoint && !running ? <UnfinishedHero checkpoint={checkpoint} /> : <StartHero />}
      <Choices />
      <InstallCard />
    </Screen>
  );
}
