import { type ReactNode, useEffect, useRef } from 'react';
import styles from './ReadFirst.module.css';

/** News to be read before anything else is done: it takes the focus, and again each time there is other news. */
export function ReadFirst({ label, news, children }: { label: string; news: unknown; children: ReactNode }) {
  const section = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time there is other news
  useEffect(() => section.current?.focus(), [news]);
  return (
    <section ref={section} tabIndex={-1} aria-label={label} className={styles.news}>
      {children}
    </section>
  );
}
