import { useStore } from 'zustand';
import { useMessages } from '../../i18n/messages.ts';
import { type NoticeMessages, useNoticeMessages } from '../../i18n/noticeMessages.ts';
import type { StorageNotice } from '../../storage/notices.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { useServices } from '../services.ts';

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
      <p>{notice.kind === 'notSaved' ? words.notSaved[notice.reason] : sentence(own, notice)}</p>
    </Banner>
  ));
}

function sentence(words: NoticeMessages, notice: Exclude<StorageNotice, { kind: 'notSaved' }>): string {
  if (notice.kind === 'setAside') return words.setAside[notice.what][notice.reason];
  return words[notice.kind];
}
