import { useEffect, useMemo, useRef, useState } from 'react';
import { useProgressMessages } from '../../i18n/progressMessages.ts';
import type { SessionRecord } from '../../storage/sessionRecord.ts';
import { Button } from '../../ui/Button.tsx';
import type { NightTools } from '../services.ts';
import { Quiet } from './Card.tsx';
import { LookThrough } from './LookThrough.tsx';
import { PastSheet } from './PastSheet.tsx';
import styles from './SessionList.module.css';
import { SessionRows } from './SessionRows.tsx';
import { SessionSheet } from './SessionSheet.tsx';
import { FILTERS, type Filter, mentions } from './sessionFilters.ts';

/** Every session, newest first: to look through, put right, add to. */
export function SessionList({ records, tools }: { records: readonly SessionRecord[]; tools: NightTools }) {
  const words = useProgressMessages();
  const [filter, setFilter] = useState<Filter>('all');
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState<SessionRecord | 'past'>();
  const [done, setDone] = useState<Done>();
  const [backId, setBackId] = useState<string>();
  const found = useMemo(
    () => records.filter(FILTERS[filter]).filter(mentions(search)).toReversed(),
    [records, filter, search],
  );
  const close = (what?: Done) => {
    setOpen(undefined);
    setDone(what);
    setBackId(undefined);
  };

  return (
    <section aria-labelledby="sessions" className={styles.tools}>
      <h2 id="sessions">{words.sessions}</h2>
      {records.length > 0 ? (
        <LookThrough search={search} onSearch={setSearch} filter={filter} onFilter={setFilter} />
      ) : null}
      <Button onClick={() => setOpen('past')}>{words.list.add}</Button>
      <Outcome
        done={done}
        onUndone={() => {
          setDone(undefined);
          setBackId(done?.backId);
        }}
      />
      <div role="status">
        {records.length > 0 ? (
          <Quiet>{found.length === 0 ? words.list.nothing : words.list.found(found.length)}</Quiet>
        ) : null}
      </div>
      <SessionRows key={`${filter} ${search}`} found={found} onOpen={setOpen} backId={backId} />
      {open === 'past' ? <PastSheet tools={tools} onDone={close} /> : null}
      {open && open !== 'past' ? <SessionSheet record={open} tools={tools} onDone={close} /> : null}
    </section>
  );
}

/** What was just done, and how it is taken back, if it can be. */
export interface Done {
  readonly text: string;
  readonly undo?: () => Promise<void>;
  /** The session that comes back with it. */
  readonly backId?: string;
}

/** The way back takes the focus of what is gone. */
function Outcome({ done, onUndone }: { done: Done | undefined; onUndone: () => void }) {
  const { edit } = useProgressMessages();
  const undo = done?.undo;
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (undo) back.current?.focus();
  }, [undo]);
  return (
    <div role="status" className={styles.undo}>
      {done ? <p>{done.text}</p> : null}
      {undo ? (
        <Button
          ref={back}
          tone="quiet"
          onClick={() => {
            undo();
            onUndone();
          }}
        >
          {edit.undo}
        </Button>
      ) : null}
    </div>
  );
}
