import { useStore } from 'zustand';
import { useInstallMessages } from '../../i18n/noticeMessages.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { useServices } from '../services.ts';

/** The way onto the home screen, and the way past it. */
export function InstallOffer() {
  const words = useInstallMessages();
  const { install, settings } = useServices();
  const offer = useStore(install.store, (state) => state.offer);
  return (
    <Banner
      actions={
        <>
          <Button tone="quiet" onClick={() => settings.change({ installDismissed: true })}>
            {words.later}
          </Button>
          {offer === 'promptable' ? (
            <Button tone="primary" onClick={() => install.ask()}>
              {words.ask}
            </Button>
          ) : null}
        </>
      }
    >
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      {offer === 'ios' ? <p>{words.ios}</p> : null}
    </Banner>
  );
}
