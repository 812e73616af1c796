import { memo, useId } from 'react';
import styles from './Hand.module.css';
import type { HandDrawing } from './hand/handParts.ts';
import { HANDS, type HandKind } from './hand/hands.ts';
import { type Point, round } from './line/curve.ts';

export interface HandProps {
  readonly kind: HandKind;
  /** Where it touches; without it the origin of what it is drawn in. */
  readonly at?: Point | undefined;
  /** Degrees clockwise from pointing up. */
  readonly turn?: number | undefined;
  readonly scale?: number | undefined;
  /** Only what the foot hides, or only what lies on it; without it the whole hand. */
  readonly layer?: 'behind' | 'front' | undefined;
  /** The other hand. */
  readonly mirrored?: boolean | undefined;
}

/** What a hand does, reduced to what matters, around the point where it touches. */
export const Hand = memo(function Hand(props: HandProps) {
  const { kind, at, turn = 0, scale = 1, mirrored = false, layer } = props;
  const id = useId();
  const { parts, behind = [], fade, size = 1 }: HandDrawing = HANDS[kind];
  const whole = scale * size;
  const drawn = [...(layer === 'front' ? [] : behind), ...(layer === 'behind' ? [] : parts)];
  const [cx, cy, r] = fade;
  const place = `translate(${round(at?.x ?? 0)} ${round(at?.y ?? 0)}) rotate(${turn}) scale(${mirrored ? -whole : whole} ${whole})`;
  return (
    <g transform={place} data-hand={kind}>
      {(['skin', 'ink'] as const).map((paint) => (
        <radialGradient key={paint} id={id + paint} gradientUnits="userSpaceOnUse" {...{ cx, cy, r }}>
          <stop offset="0.62" className={styles[paint]} />
          <stop offset="1" className={styles[paint]} stopOpacity="0" />
        </radialGradient>
      ))}
      {drawn.map(({ skin, ink, light }) => (
        <g key={skin}>
          <path d={skin} fill={`url(#${id}skin)`} />
          <path d={ink} fill={`url(#${id}ink)`} />
          {light && <path className={styles.light} d={light} />}
        </g>
      ))}
    </g>
  );
});
