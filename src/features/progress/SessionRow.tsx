import { memo, useEffect, useRef } from 'react';
import { useMessages } from '../../i18n/messages.ts';
import { useProgressMessages } from '../../i18n/progressMessages.ts';
import type { SessionRecord } from '../../storage/sessionRecord.ts';
import { routineWords } from '../routineWords.ts';
import { useBeginningOf } from '../useRegion.ts';
import styles from './SessionList.module.css';

/** One session in the list; a tap opens it. */
export const SessionRow = memo(function SessionRow({
  record,
  onOpen,
  isBack,
}: {
  record: SessionRecord;
  onOpen: (record: SessionRecord) => void;
  /** Whether it was deleted and came back: it takes the focus from the button that did it. */
  isBack: boolean;
}) {
  const words = useMessages();
  const own = useProgressMessages();
  const beginningOf = useBeginningOf();
  const { name } = routineWords(words, record.routineId);
  const { rating } = record;
  const row = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isBack) row.current?.focus();
  }, [isBack]);
  return (
    <li className={styles.entry}>
      <button
        ref={row}
        type="button"
        className={styles.open}
        aria-haspopup="dialog"
        onClick={() => onOpen(record)}
      >
        <span className={styles.routine}>{own.entry(name, record.plannedMs)}</span>{' '}
        <time className={styles.when} dateTime={new Date(record.startedAt).toISOString()}>
          {beginningOf(record)}
        </time>{' '}
        <span className={styles.outcome}>
          {rating && record.outcome === 'completed' ? null : outcomeText(own, record)}
          {rating && record.outcome !== 'completed' ? ' · ' : null}
          {rating
            ? own.list.rating(own.rated.items[rating.item], said(rating.before), said(rating.after))
            : null}
        </span>
        {record.note ? <span className={styles.note}>{record.note}</span> : null}
      </button>
    </li>
  );

  function said(value: number | null): string {
    return value === null ? own.list.unrated : `${value}`;
  }
});

/** How a session came out, in words. */
export function outcomeText(own: ReturnType<typeof useProgressMessages>, record: SessionRecord): string {
  const { outcome, handsOnMs, plannedMs } = record;
  return outcome === 'completed' ? own.completed : own[outcome](handsOnMs.left + handsOnMs.right, plannedMs);
}
