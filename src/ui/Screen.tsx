import type { ReactNode } from 'react';
import styles from './Screen.module.css';

/** A page of the app: one column, calm margins, its title as the first heading. */
export function Screen({
  title,
  aside,
  children,
}: {
  title: string;
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <main id="content" className={styles.screen} tabIndex={-1}>
      <header className={styles.header}>
        <h1>{title}</h1>
        {aside}
      </header>
      {children}
    </main>
  );
}
