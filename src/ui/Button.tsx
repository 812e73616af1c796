import type { ComponentProps } from 'react';
import styles from './Button.module.css';

/** How much a button asks for: the one thing to do, something beside it, or a quiet way out. */
export const BUTTON_TONES = ['primary', 'plain', 'quiet'] as const;

/** A text button, at least 56 px high. */
export function Button({
  tone = 'plain',
  className,
  ...rest
}: ComponentProps<'button'> & { tone?: (typeof BUTTON_TONES)[number] }) {
  return <button type="button" {...rest} className={[styles.button, styles[tone], className].join(' ')} />;
}
