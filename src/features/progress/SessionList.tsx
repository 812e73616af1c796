import { useCallback, useMemo, useState } from 'react';
import { useProgressMessages } from '../../i18n/progressMessages.ts';
import type { SessionRecord } from '../../storage/sessionRecord.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { useSeen } from '../../ui/useSeen.ts';
import type { NightTools } from '../services.ts';
import { Quiet } from './Card.tsx';
import { PastSheet } from './PastSheet.tsx';
import pictures from './Picture.module.css';
import styles from './SessionList.module.css';
import { SessionRow } from './SessionRow.tsx';
import { SessionSheet } from './SessionSheet.tsx';

/** Rows put on the page at once; more come as one scrolls. */
const PAGE = 60;

const FILTERS = {
  all: () => true,
  whole: ({ outcome }: SessionRecord) => outcome !== 'partial',
  part: ({ outcome }: SessionRecord) => outcome === 'partial',
  noted: ({ note }: SessionRecord) => note !== '',
} as const;
type Filter = keyof typeof FILTERS;

/** Every session, newest first: to look through, put right, add to. */
export function SessionList({ records, tools }: { records: readonly SessionRecord[]; tools: NightTools }) {
  const words = useProgressMessages();
  const [filter, setFilter] = useState<Filter>('all');
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState<SessionRecord | 'past'>();
  const [done, setDone] = useState<Done>();
  const found = useMemo(
    () => records.filter(FILTERS[filter]).filter(mentions(search)).toReversed(),
    [records, filter, search],
  );
  const close = (what?: Done) => {
    setOpen(undefined);
    setDone(what);
  };

  return (
    <section aria-labelledby="sessions" className={styles.tools}>
      <h2 id="sessions">{words.sessions}</h2>
      <Field
        type="search"
        label={words.list.search}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <fieldset className={pictures.items}>
        <legend data-visually-hidden>{words.list.show}</legend>
        {(Object.keys(FILTERS) as Filter[]).map((name) => (
          <button
            key={name}
            type="button"
            className={pictures.chip}
            aria-pressed={name === filter}
            onClick={() => setFilter(name)}
          >
            {words.list.filters[name]}
          </button>
        ))}
      </fieldset>
      <Button onClick={() => setOpen('past')}>{words.list.add}</Button>
      <Outcome done={done} onUndone={() => setDone(undefined)} />
      <div role="status">
        <Quiet>{found.length === 0 ? words.list.nothing : words.list.found(found.length)}</Quiet>
      </div>
      <Rows key={`${filter} ${search}`} found={found} onOpen={setOpen} />
      {open === 'past' ? <PastSheet tools={tools} onDone={close} /> : null}
      {open && open !== 'past' ? <SessionSheet record={open} tools={tools} onDone={close} /> : null}
    </section>
  );
}

/** What was just done, and how it is taken back, if it can be. */
export interface Done {
  readonly text: string;
  readonly undo?: () => Promise<void>;
}

function Outcome({ done, onUndone }: { done: Done | undefined; onUndone: () => void }) {
  const { edit } = useProgressMessages();
  const undo = done?.undo;
  return (
    <div role="status" className={styles.undo}>
      {done ? <p>{done.text}</p> : null}
      {undo ? (
        <Button
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

function Rows({
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

function mentions(search: string): (record: SessionRecord) => boolean {
  const wanted = search.trim().toLocaleLowerCase();
  return ({ note }) => note.toLocaleLowerCase().includes(wanted);
}
