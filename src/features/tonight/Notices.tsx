import { useStore } from 'zustand';
import { useMessages } from '../../i18n/messages.ts';
import { Late } from '../../ui/Late.tsx';
import { useServices } from '../services.ts';

/** What the person must know about their data; in the page from the start, mostly empty. */
export function Notices() {
  const { label } = useMessages().notices;
  const isAny = useStore(useServices().notices.store, ({ notices }) => notices.length > 0);
  return (
    <div role="status" aria-label={label}>
      {isAny ? <Late load={loadList} /> : null}
    </div>
  );
}

async function loadList() {
  const { NoticeList } = await import('./Asides.tsx');
  return <NoticeList />;
}
