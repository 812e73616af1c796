import { useCallback, useState } from 'react';
import { useProgressMessages } from '../../i18n/progressMessages.ts';
import type { SessionRecord } from '../../storage/sessionRecord.ts';
import { Button } from '../../ui/Button.tsx';
import { useSeen } from '../../ui/useSeen.ts';
import styles from './SessionList.module.css';
import { SessionRow } from './SessionRow.tsx';

/** Rows put on the page at once; more come as one scrolls. */
const PAGE = 30;

/** The sessions found, as many as were scrolled to. */
export function SessionRows({
  found,
  onOpen,
}: {
  found: readonly SessionRecord[];
  onOpen: (record: SessionRecord) => void;
}) {
  const words = useProgressMessages();
  const [shown, setShown] = useState(PAGE);
  const more = useCallback(() => setShown((now) => now + PAGE), []);
  return (
    <>
      <ul className={styles.list}>
        {found.slice(0, shown).map((record) => (
          <SessionRow key={record.id} record={record} onOpen={onOpen} />
        ))}
      </ul>
      {shown < found.length ? <More key={shown} text={words.more} onMore={more} /> : null}
    </>
  );
}

function More({ text, onMore }: { text: string; onMore: () => void }) {
  const place = useSeen<HTMLDivElement>(onMore);
  return (
    <div ref={place}>
      <Button onClick={onMore}>{text}</Button>
    </div>
  );
}
