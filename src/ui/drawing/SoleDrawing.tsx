import { memo, useId, useState } from 'react';
import { BreathCircle } from './BreathCircle.tsx';
import { pathOf } from './curve.ts';
import { RegionMarks } from './RegionMarks.tsx';
import styles from './SoleDrawing.module.css';
import type { SoleRegion } from './soleNames.ts';
import { ARCH_CENTRE, LINES } from './solePlaces.ts';
import { ANKLE, FOLDS, HOLLOW, LEG, OUTLINE, TENDON, VIEW } from './soleShape.ts';

export interface SoleDrawingProps {
  readonly foot: 'left' | 'right';
  /** The region the move is about, softly lit. */
  readonly lit: SoleRegion;
  /** The region of the inner count, brightly lit on top. */
  readonly focus?: SoleRegion | undefined;
  /** Opens a circle on the arch for an in-breath, closes it for an out-breath, over `breathMs`. */
  readonly breath?: 'in' | 'out' | undefined;
  readonly breathMs?: number | undefined;
  /** Negative: how far into this breath it already is; set when a breath begins or is sought, not on every tick. */
  readonly breathDelayMs?: number | undefined;
  readonly paused?: boolean | undefined;
  /** Its name for those who do not see it; without one it is decoration. */
  readonly title?: string | undefined;
}

/** The sole seen from below, toes up, the part being worked lit. */
export function SoleDrawing(props: SoleDrawingProps) {
  const { foot, lit, focus, breath, breathMs = 4000, breathDelayMs = 0, paused = false, title } = props;
  const id = useId();
  const showsLines = isLine(lit) || (focus !== undefined && isLine(focus));
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${VIEW.width} ${VIEW.height}`}
      role={title === undefined ? undefined : 'img'}
      aria-label={title}
      aria-hidden={title === undefined || undefined}
      data-foot={foot}
      data-paused={paused || undefined}
    >
      <Paints id={id} />
      <g transform={foot === 'left' ? `matrix(-1 0 0 1 ${VIEW.width} 0)` : undefined}>
        <Ground id={id} />
        <Layer id={id} kind="lit" shown={lit} />
        <Contour />
        <g className={styles.guides} data-shown={showsLines || undefined}>
          {GUIDES.map((d) => (
            <path key={d} d={d} />
          ))}
        </g>
        <Layer id={id} kind="focus" shown={focus} />
        {breath && (
          <BreathCircle
            key={`${breath} ${breathDelayMs}`}
            id={id}
            way={breath}
            ms={breathMs}
            delayMs={breathDelayMs}
          />
        )}
      </g>
    </svg>
  );
}

const GUIDES = LINES.map((line) => pathOf(line));
const isLine = (region: SoleRegion): boolean => region.startsWith('line');

const Paints = memo(function Paints({ id }: { readonly id: string }) {
  return (
    <defs>
      {(['lit', 'focus'] as const).map((kind) => (
        <g key={kind} className={styles[kind === 'lit' ? 'soft' : 'bright']}>
          <radialGradient id={`${id}${kind}-spot`}>
            <stop offset="0" className={styles.core} />
            <stop offset="0.45" className={styles.middle} />
            <stop offset="1" className={styles.rim} />
          </radialGradient>
          <radialGradient
            id={`${id}${kind}-field`}
            gradientUnits="userSpaceOnUse"
            cx={ARCH_CENTRE.x}
            cy={ARCH_CENTRE.y + 30}
            r="440"
          >
            <stop offset="0" className={styles.core} />
            <stop offset="0.65" className={styles.middle} />
            <stop offset="1" className={styles.rim} />
          </radialGradient>
        </g>
      ))}
      <linearGradient id={`${id}fade`} gradientUnits="userSpaceOnUse" x1="0" y1="640" x2="0" y2="760">
        <stop offset="0" stopColor="white" />
        <stop offset="1" stopColor="black" />
      </linearGradient>
      <mask id={`${id}leg`} maskUnits="userSpaceOnUse" x="0" y="560" width={VIEW.width} height="212">
        <rect y="560" width={VIEW.width} height="212" fill={`url(#${id}fade)`} />
      </mask>
      <clipPath id={`${id}sole`}>
        <path d={OUTLINE} />
      </clipPath>
      <clipPath id={`${id}body`}>
        <path d={OUTLINE + LEG} />
      </clipPath>
    </defs>
  );
});

const Ground = memo(function Ground({ id }: { readonly id: string }) {
  return (
    <g>
      <g mask={`url(#${id}leg)`}>
        <path className={styles.fill} d={LEG} />
        {[...ANKLE, ...TENDON].map((side) => (
          <path key={pathOf(side)} className={styles.line} d={pathOf(side)} />
        ))}
      </g>
      <path className={styles.fill} d={OUTLINE} />
      <path className={styles.hollow} d={HOLLOW} clipPath={`url(#${id}sole)`} />
    </g>
  );
});

const Contour = memo(function Contour() {
  return (
    <g>
      {FOLDS.map((fold) => (
        <path key={pathOf(fold)} className={styles.fold} d={pathOf(fold)} />
      ))}
      <path className={styles.line} d={OUTLINE} />
    </g>
  );
});

interface LayerProps {
  readonly id: string;
  readonly kind: 'lit' | 'focus';
  readonly shown: SoleRegion | undefined;
}

/** What was shown once stays, unseen, so that the light can pass softly from one region to the next. */
function Layer({ id, kind, shown }: LayerProps) {
  const [drawn, setDrawn] = useState<readonly SoleRegion[]>([]);
  if (shown && !drawn.includes(shown)) setDrawn([...drawn, shown]);
  return drawn.map((region) => (
    <g key={region} className={styles[kind]} data-region={region} data-shown={region === shown || undefined}>
      <RegionMarks id={id} kind={kind} region={region} />
    </g>
  ));
}
