import { memo } from 'react';
import type { Scene } from './foot/scene.ts';
import styles from './View.module.css';

const STOPS = [
  [0, styles.core],
  [0.45, styles.middle],
  [1, styles.rim],
] as const;

/** What light stays within. */
const shapesOf = ({
  ground,
  leg,
  parts = [],
}: Scene): readonly { readonly name: string; readonly skin: string }[] => [
  { name: 'ground', skin: ground },
  ...(leg ? [{ name: 'leg', skin: leg.skin }] : []),
  ...parts,
];

/** What a view is painted with: its light, its fading leg, and what light stays within. */
export const Paints = memo(function Paints({ id, scene }: { readonly id: string; readonly scene: Scene }) {
  const [x1, y1, x2, y2] = scene.fade ?? [];
  return (
    <defs>
      {(['lit', 'focus'] as const).map((kind) => (
        <radialGradient key={kind} id={`${id}${kind}`} className={styles[`${kind}Paint`]}>
          {STOPS.map(([offset, tone]) => (
            <stop key={offset} offset={offset} className={tone} />
          ))}
        </radialGradient>
      ))}
      {shapesOf(scene).map(({ name, skin }) => (
        <clipPath key={name} id={`${id}${name}Within`}>
          <path d={skin} />
        </clipPath>
      ))}
      {(['ground', 'ink'] as const).map((kind) => (
        <linearGradient key={kind} id={id + kind} gradientUnits="userSpaceOnUse" {...{ x1, y1, x2, y2 }}>
          <stop className={styles[`${kind}Paint`]} />
          <stop offset="1" className={styles[`${kind}Paint`]} stopOpacity="0" />
        </linearGradient>
      ))}
    </defs>
  );
});
