import { type ComponentProps, memo, type ReactNode, useId, useState } from 'react';
import { Lights } from './Lights.tsx';
import { at } from './marks.ts';
import type { Frame, Scene } from './scene.ts';
import styles from './View.module.css';
import { type RegionOf, SCENES, type ViewName } from './views.ts';

export interface ViewProps<Name extends ViewName> {
  readonly name: Name;
  readonly foot: 'left' | 'right';
  /** The region the move is about, softly lit. */
  readonly lit?: RegionOf<Name> | undefined;
  /** The region of the inner count, brightly lit on top. */
  readonly focus?: RegionOf<Name> | undefined;
  /** Its name for those who do not see it; without one it is decoration. */
  readonly title?: string | undefined;
  /** What lies behind the foot, in the view's coordinates. */
  readonly behind?: ReactNode;
  /** The part of the view that is shown; without it all of it; as on the right foot. */
  readonly frame?: Frame | undefined;
  /** What turns the toe at its joint: a class or a style on the group whose origin the joint is. */
  readonly toe?: Pick<ComponentProps<'g'>, 'className' | 'style' | 'transform'> | undefined;
  /** Paths and hands, drawn over the foot in the view's coordinates, as on the right foot. */
  readonly children?: ReactNode;
}

/** The foot from one side, the part being worked lit; the left foot is the mirror of the right. */
export function View<Name extends ViewName>(props: ViewProps<Name>) {
  const { name, foot, lit, focus, title, frame, toe, behind, children } = props;
  const id = useId();
  const scene: Scene = SCENES[name];
  const clip = `url(#${id}foot)`;
  const paint = (kind: 'ground' | 'ink') => scene.fade && `url(#${id}${kind})`;
  return (
    <svg
      className={styles.view}
      viewBox={viewBox(scene, foot, frame)}
      role={title === undefined ? undefined : 'img'}
      aria-label={title}
      aria-hidden={title === undefined || undefined}
      data-view={name}
      data-foot={foot}
      data-framed={frame && ''}
    >
      <Paints id={id} scene={scene} />
      <g transform={foot === 'left' ? `matrix(-1 0 0 1 ${scene.width} 0)` : undefined}>
        {behind}
        {scene.pieces ? (
          scene.pieces.map(({ skin, ink }) => (
            <g key={skin}>
              <path className={styles.ground} d={skin} />
              <path className={styles.ink} d={ink} />
            </g>
          ))
        ) : (
          <path className={styles.ground} d={scene.ground} fill={paint('ground')} />
        )}
        {scene.shade && <path className={styles.shade} d={scene.shade} clipPath={clip} />}
        <g clipPath={clip}>
          <Layer key={`${name}lit`} id={id} scene={scene} kind="lit" shown={lit} />
        </g>
        <path className={styles.fine} d={scene.fine} fill={paint('ink')} />
        <path className={styles.ink} d={scene.ink} fill={paint('ink')} />
        <g clipPath={clip}>
          <Layer key={`${name}focus`} id={id} scene={scene} kind="focus" shown={focus} />
        </g>
        {scene.toe && (
          <Toe
            toe={scene.toe}
            {...toe}
            light={focus === 'toes' ? 'focus' : lit === 'toes' ? 'lit' : undefined}
          />
        )}
        {children}
      </g>
    </svg>
  );
}

function viewBox({ width, height }: Scene, foot: 'left' | 'right', frame?: Frame): string {
  const [x, y, wide, high] = frame ?? [0, 0, width, height];
  return [foot === 'left' ? width - x - wide : x, y, wide, high].join(' ');
}

interface ToeProps extends ComponentProps<'g'> {
  readonly toe: NonNullable<Scene['toe']>;
  readonly light: 'lit' | 'focus' | undefined;
}

/** The big toe from its side, drawn around its joint so that it can bend, with its own light. */
function Toe({ toe: { skin, ink, joint }, light, ...turning }: ToeProps) {
  return (
    <g transform={at(joint)}>
      <g {...turning} data-part="toe">
        <g transform={at({ x: -joint.x, y: -joint.y })}>
          <path className={styles.ground} d={skin} />
          {(['lit', 'focus'] as const).map((kind) => (
            <g key={kind} className={styles[kind]} data-shown={light === kind || undefined}>
              <path className={styles.all} d={skin} />
            </g>
          ))}
          <path className={styles.ink} d={ink} />
        </g>
      </g>
    </g>
  );
}

const STOPS = [
  [0, styles.core],
  [0.45, styles.middle],
  [1, styles.rim],
] as const;

const Paints = memo(function Paints({ id, scene }: { readonly id: string; readonly scene: Scene }) {
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
      <clipPath id={`${id}foot`}>
        <path d={scene.ground} />
      </clipPath>
      {(['ground', 'ink'] as const).map((kind) => (
        <linearGradient key={kind} id={id + kind} gradientUnits="userSpaceOnUse" {...{ x1, y1, x2, y2 }}>
          <stop className={styles[`${kind}Paint`]} />
          <stop offset="1" className={styles[`${kind}Paint`]} stopOpacity="0" />
        </linearGradient>
      ))}
    </defs>
  );
});

interface LayerProps {
  readonly id: string;
  readonly scene: Scene;
  readonly kind: 'lit' | 'focus';
  readonly shown: string | undefined;
}

/** What was shown once stays, unseen, so that the light can pass softly from one region to the next. */
function Layer({ id, scene, kind, shown }: LayerProps) {
  const [drawn, setDrawn] = useState<readonly string[]>([]);
  if (shown && !drawn.includes(shown)) setDrawn([...drawn, shown]);
  return drawn.map((region) => (
    <g key={region} className={styles[kind]} data-region={region} data-shown={region === shown || undefined}>
      <Lights paint={`${id}${kind}`} lights={scene.lights[region] ?? []} />
    </g>
  ));
}
