import { type ComponentProps, type ReactNode, useId } from 'react';
import styles from './Part.module.css';

/** One part of the settings on a ground of its own, with its title and what it is for. */
export function Part({ title, text, children }: { title?: string; text?: string; children: ReactNode }) {
  const titleId = useId();
  if (title === undefined) return <div className={styles.part}>{children}</div>;
  return (
    <section className={styles.part} aria-labelledby={titleId}>
      <header>
        <PartTitle id={titleId}>{title}</PartTitle>
        {text ? <p className={styles.text}>{text}</p> : null}
      </header>
      {children}
    </section>
  );
}

/** A part's title, where something else than the part is named by it. */
export function PartTitle(props: ComponentProps<'h3'>) {
  return <h3 {...props} className={styles.title} />;
}
