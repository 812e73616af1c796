import { useStore } from 'zustand';
import { type Messages, useMessages } from '../../i18n/messages.ts';
import type { StorageNotice } from '../../storage/notices.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { useServices } from '../services.ts';

/** What the person must know about their data, until they dismiss it. */
export function Notices() {
  const words = useMessages();
  const { notices } = useServices();
  const list = useStore(notices.store, (state) => state.notices);
  return (
    <div role="status" aria-label={words.notices.label}>
      {list.map((notice) => (
        <Banner
          key={JSON.stringify(notice)}
          actions={
            <Button tone="quiet" onClick={() => notices.dismiss(notice)}>
              {words.notices.dismiss}
            </Button>
          }
        >
          <p>{sentence(words, notice)}</p>
        </Banner>
      ))}
    </div>
  );
}

function sentence(words: Messages, notice: StorageNotice): string {
  switch (notice.kind) {
    case 'setAside':
      return words.notices.setAside[notice.what][notice.reason];
    case 'notSaved':
      return words.notices.notSaved[notice.reason];
    case 'answersNotKept':
      return words.notices.answersNotKept;
    case 'journalUnavailable':
      return words.notices.journalUnavailable;
  }
}
