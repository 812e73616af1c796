import type { ReactNode } from 'react';
import { Link, useSearch } from 'wouter';
import styles from './CheckLink.module.css';

/** To the whole safety check, and back to the session that the sheet is about. */
export function CheckLink({ children }: { children: ReactNode }) {
  const search = useSearch();
  return (
    <Link href={search ? `/check?${search}` : '/check'} className={styles.link}>
      {children}
    </Link>
  );
}
