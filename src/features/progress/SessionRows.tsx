import { useCallback, useState } from 'react';
import { useProgressMessages } from '../../i18n/progressMessages.ts';
import type { SessionRecord } from '../../storage/sessionRecord.ts';
import { More } from './More.tsx';
import styles from './SessionList.module.css';
import { SessionRow } from './SessionRow.tsx';

/** Rows put on the page with it: the list begins some screens below what is seen first. */
const FIRST = 12;
/** Rows that come each time as one scrolls. */
const PAGE = 30;

/** The sessions found, as many as were scrolled to. */
export function SessionRows({
  found,
  onOpen,
  backId,
}: {
  found: readonly SessionRecord[];
  onOpen: (record: SessionRecord) => void;
  backId: string | undefined;
}) {
  const words = useProgressMessages();
  const [shown, setShown] = useState(FIRST);
  const more = useCallback(() => setShown((now) => now + PAGE), []);
  return (
    <>
      <ul className={styles.list}>
        {found.slice(0, shown).map((record) => (
          <SessionRow key={record.id} record={record} onOpen={onOpen} isBack={record.id === backId} />
        ))}
      </ul>
      {shown < found.length ? <More key={shown} text={words.more} onMore={more} /> : null}
    </>
  );
}
