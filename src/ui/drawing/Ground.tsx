import { type ReactNode, useState } from 'react';
import type { PartName, Piece, Scene } from './foot/scene.ts';
import type { ViewName } from './foot/views.ts';
import { Lights } from './Lights.tsx';
import type { Point } from './line/curve.ts';
import { at } from './line/marks.ts';
import styles from './View.module.css';

type Paint = (kind: 'ground' | 'ink') => string | undefined;
const paintOf =
  ({ fade }: Scene, id: string): Paint =>
  (kind) =>
    fade && `url(#${id}${kind})`;

export interface LightProps {
  readonly id: string;
  readonly scene: Scene;
  readonly view: ViewName;
  readonly lit: string | undefined;
  readonly focus: string | undefined;
}

/** All that does not move by itself, its light upon it. */
export function Ground(light: LightProps) {
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
export function Leg({ leg, ...light }: LightProps & { readonly leg: NonNullable<Scene['leg']> }) {
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
export function Jointed({ name, joint, children }: JointedProps) {
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
export function Lit({ id, scene, view, clip, kind, ...regions }: LitProps) {
  return (
    <g clipPath={`url(#${id}${clip}Within)`}>
      <Layer key={view + kind} id={id} scene={scene} kind={kind} shown={regions[kind]} />
    </g>
  );
}

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
