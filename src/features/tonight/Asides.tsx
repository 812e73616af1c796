import { useStore } from 'zustand';
import { type Messages, useMessages } from '../../i18n/messages.ts';
import { type NoticeMessages, useInstallMessages, useNoticeMessages } from '../../i18n/noticeMessages.ts';
import type { StorageNotice } from '../../storage/notices.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { useServices } from '../services.ts';
import type { Farewell as LettingGo } from './LetGo.tsx';

// What is seldom said on the start page: one file, fetched when the first of it is.

/** Each notice until it is dismissed. */
export function NoticeList() {
  const { notices: words } = useMessages();
  const own = useNoticeMessages();
  const { notices } = useServices();
  const list = useStore(notices.store, (state) => state.notices);
  return list.map((notice) => (
    <Banner
      key={JSON.stringify(notice)}
      actions={
        <Button tone="quiet" onClick={() => notices.dismiss(notice)}>
          {own.dismiss}
        </Button>
      }
    >
      <p>{sentence(words, own, notice)}</p>
    </Banner>
  ));
}

/** Words that are needed just when nothing can be fetched are part of the first load. */
function sentence(first: Messages['notices'], words: NoticeMessages, notice: StorageNotice): string {
  switch (notice.kind) {
    case 'setAside':
      return words.setAside[notice.what][notice.reason];
    case 'notSaved':
      return first.notSaved[notice.reason];
    case 'answersNotKept':
      return first.answersNotKept;
    case 'journalUnavailable':
      return words.journalUnavailable;
  }
}

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

/** A sentence, and a way back from a discard. */
export function Farewell({ farewell, onUndone }: { farewell: LettingGo; onUndone: () => void }) {
  const words = useMessages();
  const { unfinished } = useServices();
  return (
    <Banner
      actions={
        farewell.how === 'discarded' ? (
          <Button
            tone="quiet"
            onClick={() => {
              unfinished.restore(farewell.checkpoint);
              onUndone();
            }}
          >
            {words.tonight.undo}
          </Button>
        ) : null
      }
    >
      <p>{words.tonight[farewell.how]}</p>
    </Banner>
  );
}
