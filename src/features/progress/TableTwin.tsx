import { useState } from 'react';
import { useProgressMessages } from '../../i18n/progressMessages.ts';
import styles from './TableTwin.module.css';

/** The numbers of a picture as a table, for whoever would rather read than look; made only when opened. */
export function TableTwin({
  caption,
  columns,
  rows,
}: {
  caption: string;
  columns: readonly string[];
  /** The first cell of a row heads it. */
  rows: () => readonly (readonly [string, ...string[]])[];
}) {
  const words = useProgressMessages();
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.twin} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.asTable}</summary>
      {open ? (
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
              {rows().map(([head, ...cells]) => (
                <tr key={head}>
                  <th scope="row">{head}</th>
                  {columns.slice(1).map((column, i) => (
                    <td key={column}>{cells[i]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : null}
    </details>
  );
}
