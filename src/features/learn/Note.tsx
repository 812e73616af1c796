import type { ReactNode } from 'react';
import styles from './Note.module.css';

/** A card for one thing that is said; the address can point at it. */
export function Note({
  id,
  title,
  level = 2,
  children,
}: {
  id: string;
  title: string;
  level?: 2 | 3;
  children: ReactNode;
}) {
  const Title = `h${level}` as const;
  return (
    <article id={id} className={styles.note} tabIndex={-1} aria-labelledby={`${id}-title`}>
      <Title id={`${id}-title`} className={styles.title}>
        {title}
      </Title>
      {children}
    </article>
  );
}

/** Notes below one another. */
export function Notes({ children }: { children: ReactNode }) {
  return <div className={styles.notes}>{children}</div>;
}
