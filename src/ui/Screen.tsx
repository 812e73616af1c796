import type { ReactNode } from 'react';
import styles from './Screen.module.css';
import { useContent } from './useContent.ts';

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
  const content = useContent(title);
  return (
    <main ref={content} id="content" className={styles.screen} tabIndex={-1}>
      <header className={styles.header}>
        <h1>{title}</h1>
        {aside}
      </header>
      {children}
    </main>
  );
}
