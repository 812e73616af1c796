import { useStore } from 'zustand';
import { useMessages } from '../../i18n/messages.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { useServices } from '../services.ts';

/** An invitation to the home screen; only once a session was finished, never before. */
export function InstallCard() {
  const words = useMessages();
  const { install, history, settings } = useServices();
  const offer = useStore(install.store, (state) => state.offer);
  const hasSessions = useStore(history, (state) => state.records.length > 0);
  const dismissed = useStore(settings.store, (state) => state.installDismissed);
  if (!hasSessions || dismissed || offer === 'unavailable' || offer === 'installed') return null;
  return (
    <Banner
      actions={
        <>
          <Button tone="quiet" onClick={() => settings.change({ installDismissed: true })}>
            {words.install.later}
          </Button>
          {offer === 'promptable' ? (
            <Button tone="primary" onClick={() => install.ask()}>
              {words.install.ask}
            </Button>
          ) : null}
        </>
      }
    >
      <h2>{words.install.title}</h2>
      <p>{words.install.text}</p>
      {offer === 'ios' ? <p>{words.install.ios}</p> : null}
    </Banner>
  );
}
