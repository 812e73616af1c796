import { type ReactNode, useId } from 'react';
import type { Frame, Scene } from './foot/scene.ts';
import { type RegionOf, SCENES, type ViewName } from './foot/views.ts';
import { Ground, Jointed, Leg, Lit } from './Ground.tsx';
import { Paints } from './Paints.tsx';
import styles from './View.module.css';

export interface ViewProps<Name extends ViewName> {
  readonly name: Name;
  readonly foot: 'left' | 'right';
  /** The region the move is about, softly lit. */
  readonly lit?: RegionOf<Name> | undefined;
  /** The region of the inner count, brightly lit on top. */
  readonly focus?: RegionOf<Name> | undefined;
  /** Its name for those who do not see it; without one it is decoration. */
  readonly title?: string | undefined;
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
  const { name, foot, lit, focus, title, frame, children } = props;
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
