import type { ComponentProps } from 'react';
import styles from './Field.module.css';

/** One line to write in, a date or a time, with its label above. */
export function Field({ label, ...rest }: ComponentProps<'input'> & { label: string }) {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <input {...rest} className={styles.input} />
    </label>
  );
}

/** Some lines to write in. */
export function TextField({ label, ...rest }: ComponentProps<'textarea'> & { label: string }) {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <textarea rows={3} {...rest} className={styles.input} />
    </label>
  );
}

/** One of a few, in the phone's own list. */
export function SelectField({ label, ...rest }: ComponentProps<'select'> & { label: string }) {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <select {...rest} className={styles.input} />
    </label>
  );
}
