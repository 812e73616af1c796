import { useCallback, useState } from 'react';
import { useProgressMessages } from '../../i18n/progressMessages.ts';
import { More } from './More.tsx';
import styles from './TableTwin.module.css';

/** Rows made at once; more come as one scrolls. */
const PAGE = 60;

interface Numbers<T> {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly of: () => readonly T[];
  /** The first cell of a row heads it. */
  readonly cells: (one: T) => readonly [string, ...string[]];
}

/** The numbers of a picture as a table, for whoever would rather read than look; made only when opened. */
export function TableTwin<T>(numbers: Numbers<T>) {
  const words = useProgressMessages();
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.twin} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.asTable}</summary>
      {open ? <Table {...numbers} /> : null}
    </details>
  );
}

function Table<T>({ caption, columns, of, cells }: Numbers<T>) {
  const words = useProgressMessages();
  const [shown, setShown] = useState(PAGE);
  const more = useCallback(() => setShown((now) => now + PAGE), []);
  const all = of();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className={styles.scroll} aria-label={words.tableOf(caption)} tabIndex={0}>
      <table className={styles.table}>
        <caption data-visually-hidden>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {all.slice(0, shown).map((one, row) => {
            const [head, ...rest] = cells(one);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a night may have two rows
              <tr key={row}>
                <th scope="row">{head}</th>
                {columns.slice(1).map((column, i) => (
                  <td key={column}>{rest[i]}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {shown < all.length ? <More key={shown} text={words.moreRows} onMore={more} /> : null}
    </section>
  );
}
