import { memo, type ReactNode, useId, useState } from 'react';
import type { Point } from './curve.ts';
import { Lights } from './Lights.tsx';
import { at } from './marks.ts';
import type { Frame, PartName, Piece, Scene } from './scene.ts';
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
  /** Paths and hands, drawn over the foot in the view's coordinates, as on the right foot. */
  readonly children?: ReactNode;
}

/**
 * The foot from one side, the part being worked lit; the left foot is the mirror of the right. What can be
 * moved by itself carries its name as `data-part`, in a group whose origin is the joint it moves on.
 */
export function View<Name extends ViewName>(props: ViewProps<Name>) {
  const { name, foot, lit, focus, title, frame, behind, children } = props;
  const id = useId();
  const scene: Scene = SCENES[name];
  const light = { id, scene, view: name, lit, focus };
  return (
    <svg
      className={styles.view}
      viewBox={viewBox(scene, foot, frame)}
      role={title === undefined ? undefined : 'img'}
      aria-label={title}
      aria-hidden={title === undefined || undefined}
      data-view={name}
      data-foot={foot}
    >
      <Paints id={id} scene={scene} />
      <g transform={foot === 'left' ? `matrix(-1 0 0 1 ${scene.width} 0)` : undefined}>
        {behind}
        {scene.leg && <Leg {...light} leg={scene.leg} />}
        <Jointed name="foot" joint={scene.leg?.joint}>
          <Ground {...light} />
          {scene.parts?.map((part) => (
            <Jointed key={part.name} name={part.name} joint={part.joint}>
              <path className={styles.ground} d={part.skin} />
              <Lit {...light} clip={part.name} kind="lit" />
              {part.fine && <path className={styles.fine} d={part.fine} />}
              <path className={styles.ink} d={part.ink} />
              <Lit {...light} clip={part.name} kind="focus" />
            </Jointed>
          ))}
        </Jointed>
        {children}
      </g>
    </svg>
  );
}

function viewBox({ width, height }: Scene, foot: 'left' | 'right', frame?: Frame): string {
  const [x, y, wide, high] = frame ?? [0, 0, width, height];
  return [foot === 'left' ? width - x - wide : x, y, wide, high].join(' ');
}

type Paint = (kind: 'ground' | 'ink') => string | undefined;
const paintOf =
  ({ fade }: Scene, id: string): Paint =>
  (kind) =>
    fade && `url(#${id}${kind})`;

interface LightProps {
  readonly id: string;
  readonly scene: Scene;
  readonly view: ViewName;
  readonly lit: string | undefined;
  readonly focus: string | undefined;
}

/** All that does not move by itself, its light upon it. */
function Ground(light: LightProps) {
  const { scene, id } = light;
  const paint = paintOf(scene, id);
  return (
    <>
      {scene.pieces ? (
        <Pieces pieces={scene.pieces} />
      ) : (
        <path className={styles.ground} d={scene.ground} fill={paint('ground')} />
      )}
      {scene.shade && <path className={styles.shade} d={scene.shade} clipPath={`url(#${id}groundWithin)`} />}
      <Lit {...light} clip="ground" kind="lit" />
      <path className={styles.fine} d={scene.fine} fill={paint('ink')} />
      <path className={styles.ink} d={scene.ink} fill={paint('ink')} />
      <Lit {...light} clip="ground" kind="focus" />
      <Pieces pieces={scene.over ?? []} />
    </>
  );
}

function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map(({ skin, ink, part }) => (
    <g key={ink} data-part={part}>
      <path className={styles.ground} d={skin} />
      <path className={styles.ink} d={ink} />
    </g>
  ));
}

/** What stays when the foot is turned. */
function Leg({ leg, ...light }: LightProps & { readonly leg: NonNullable<Scene['leg']> }) {
  const paint = paintOf(light.scene, light.id);
  return (
    <>
      <path className={styles.ground} d={leg.skin} fill={paint('ground')} />
      <Lit {...light} clip="leg" kind="lit" />
      <path className={styles.fine} d={leg.fine} fill={paint('ink')} />
      <path className={styles.ink} d={leg.ink} fill={paint('ink')} />
      <Lit {...light} clip="leg" kind="focus" />
    </>
  );
}

interface JointedProps {
  readonly name: PartName;
  readonly joint: Point | undefined;
  readonly children: ReactNode;
}

/** Drawn around a joint, so that it turns there. */
function Jointed({ name, joint, children }: JointedProps) {
  if (!joint) return children;
  return (
    <g transform={at(joint)}>
      <g data-part={name}>
        <g transform={at({ x: -joint.x, y: -joint.y })}>{children}</g>
      </g>
    </g>
  );
}

interface LitProps extends LightProps {
  /** What the light stays within. */
  readonly clip: string;
  readonly kind: 'lit' | 'focus';
}

/** One kind of light within one shape. */
function Lit({ id, scene, view, clip, kind, ...regions }: LitProps) {
  return (
    <g clipPath={`url(#${id}${clip}Within)`}>
      <Layer key={view + kind} id={id} scene={scene} kind={kind} shown={regions[kind]} />
    </g>
  );
}

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
