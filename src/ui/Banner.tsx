import type { ReactNode } from 'react';
import styles from './Banner.module.css';

/** A quiet notice with its ways out below it. */
export function Banner({ children, actions }: { children: ReactNode; actions: ReactNode }) {
  return (
    <div className={styles.banner}>
      <div className={styles.text}>{children}</div>
      <div className={styles.actions}>{actions}</div>
    </div>
  );
}
