import type { ComponentProps } from 'react';
import styles from './Disc.module.css';

/** The one large round button of a screen, glowing like a candle. */
export function Disc({ children, ...rest }: ComponentProps<'button'>) {
  return (
    <span className={styles.halo}>
      <button type="button" {...rest} className={styles.disc}>
        {children}
      </button>
    </span>
  );
}
