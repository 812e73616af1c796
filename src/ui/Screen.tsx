import type { ReactNode } from 'react';
import styles from './Screen.module.css';
import { useContent } from './useContent.ts';

/** A page of the app: one column (or two, where it is wide), calm margins, its title as the first heading. */
export function Screen({
  title,
  aside,
  isWide = false,
  children,
}: {
  title: string;
  aside?: ReactNode;
  /** Takes the room of two columns where there is so much. */
  isWide?: boolean;
  children: ReactNode;
}) {
  const content = useContent(title);
  return (
    <main ref={content} id="content" className={styles.screen} data-wide={isWide} tabIndex={-1}>
      <header className={styles.header}>
        <h1>{title}</h1>
        {aside}
      </header>
      {children}
    </main>
  );
}
