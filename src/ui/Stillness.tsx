import type { ReactNode } from 'react';
import { SoleMark } from './drawing/SoleMark.tsx';
import styles from './Stillness.module.css';

/** What a screen says that has nothing else to show, in its middle: a few words and the way on. */
export function Stillness({ children }: { children: ReactNode }) {
  return (
    <section className={styles.stillness}>
      <SoleMark className={styles.mark} />
      {children}
    </section>
  );
}
