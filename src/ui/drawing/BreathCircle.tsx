import type { CSSProperties } from 'react';
import styles from './BreathCircle.module.css';
import { at } from './marks.ts';
import { ARCH_CENTRE } from './solePlaces.ts';

interface BreathCircleProps {
  readonly id: string;
  readonly way: 'in' | 'out';
  readonly ms: number;
  readonly delayMs: number;
}

/** Opens with the breath in and closes with the breath out, around the arch's centre. */
export function BreathCircle({ id, way, ms, delayMs }: BreathCircleProps) {
  const time = { '--breath-ms': `${ms}ms`, '--breath-delay': `${delayMs}ms` } as CSSProperties;
  return (
    <g transform={at(ARCH_CENTRE)} data-breath={way} style={time}>
      <g className={styles.swell}>
        <circle r="100" fill={`url(#${id}focus-spot)`} className={styles.air} />
        <circle r="92" className={styles.ring} />
      </g>
      <circle r="36" className={styles.small} />
      <circle r="92" className={styles.large} />
    </g>
  );
}
