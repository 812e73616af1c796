import { type ReactNode, useId } from 'react';
import styles from './Chapter.module.css';

/** Several parts of the settings under one heading. */
export function Chapter({ title, children }: { title: string; children: ReactNode }) {
  const titleId = useId();
  return (
    <section className={styles.chapter} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  );
}
