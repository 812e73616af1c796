import type { ComponentProps } from 'react';
import styles from './SoleMark.module.css';

interface PrintProps {
  readonly lit: boolean;
}

/** A footprint small enough for a 24-unit grid, the big toe on the right. */
function Print({ lit }: PrintProps) {
  return (
    <g className={styles.print} data-lit={lit || undefined}>
      <path d="M12.4 22.4c-1.7 0-2.7-1.2-3-3-.4-2.5-.6-4.2-1-6.2-.4-1.9-1.1-3.1-.9-4.7C7.8 6.6 10.3 5.7 12.9 5.6c2.1 0 3.6.6 3.6 2.3 0 2-1.9 3.5-1.9 6 0 2 .9 3.5.9 5.4 0 1.8-1.3 3.1-3.1 3.1Z" />
      <ellipse cx="15" cy="2.9" rx="1.6" ry="1.9" />
      <circle cx="12" cy="3.2" r="1" />
      <circle cx="9.9" cy="3.9" r=".9" />
      <circle cx="8.2" cy="5" r=".85" />
      <circle cx="6.8" cy="6.5" r=".8" />
    </g>
  );
}

export interface SoleMarkProps extends ComponentProps<'svg'> {
  readonly lit?: boolean;
  readonly title?: string | undefined;
}

/** A tiny sole; `lit` fills it with light. Without a title it is decoration. */
export function SoleMark({ lit = false, title, ...rest }: SoleMarkProps) {
  return (
    <svg
      viewBox="0 0 24 24"
      {...rest}
      role={title === undefined ? undefined : 'img'}
      aria-label={title}
      aria-hidden={title === undefined || undefined}
    >
      <Print lit={lit} />
    </svg>
  );
}

export interface FootPairProps extends ComponentProps<'svg'> {
  /** The foot being worked. */
  readonly foot: 'left' | 'right';
  readonly title?: string | undefined;
}

/** Both feet as one looks down on them, left on the left, the one being worked lit. */
export function FootPair({ foot, title, ...rest }: FootPairProps) {
  return (
    <svg
      viewBox="0 0 36 24"
      {...rest}
      role={title === undefined ? undefined : 'img'}
      aria-label={title}
      aria-hidden={title === undefined || undefined}
      data-foot={foot}
    >
      <Print lit={foot === 'left'} />
      <g transform="matrix(-1 0 0 1 36 0)">
        <Print lit={foot === 'right'} />
      </g>
    </svg>
  );
}
