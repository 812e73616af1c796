import type { CSSProperties, ReactNode } from 'react';
import type { Frame } from './foot/scene.ts';
import { Hand } from './Hand.tsx';
import { HAND_KINDS, type HandKind } from './hand/hands.ts';
import styles from './Layer.module.css';
import type { Actor } from './moves/moveScene.ts';

interface LayerProps {
  readonly frame: Frame;
  readonly style?: CSSProperties | undefined;
  readonly children: ReactNode;
  readonly name?: string | undefined;
}

/** A sheet laid over the view, drawn on in its coordinates. */
export function Sheet({ frame, name, children }: LayerProps) {
  return (
    <div className={styles.layer} data-actor={name}>
      <svg className={styles.sheet} viewBox={frame.join(' ')} aria-hidden="true">
        {children}
      </svg>
    </div>
  );
}

/** A sheet whose origin is moved about: all that a compositor needs to move something alone. */
export function Layer({ frame: [, , width, height], name, style, children }: LayerProps) {
  return (
    <div className={styles.layer} data-actor={name} style={style}>
      <svg className={styles.sheet} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {children}
      </svg>
    </div>
  );
}

/** A window over the view with a sheet in it; both are moved, each for itself. */
export function Window({ frame, children }: Pick<LayerProps, 'frame' | 'children'>) {
  return (
    <div className={styles.window} data-actor="window">
      <Sheet frame={frame} name="trail">
        {children}
      </Sheet>
    </div>
  );
}

/** Radius of the ring around a full breath, in drawing units. */
export const BREATH_RADIUS = 104;

/** What is shown beside the figure lies within so much, in drawing units. */
const BUBBLE_RADIUS = 92;
/** A drop of oil. */
const DROP = 'M0,-26C5,-14 15,-4 15,9A15,15 0 0 1 -15,9C-15,-4 -5,-14 0,-26Z';

/** What an actor carries, drawn around the origin. */
export function PropDrawing({ actor: { prop, ...looks } }: { readonly actor: Actor }) {
  if (prop === 'breath') {
    return (
      <>
        <circle className={styles.air} r={BREATH_RADIUS} />
        <circle className={styles.ring} r={BREATH_RADIUS} />
      </>
    );
  }
  if (prop === 'ripple') return <circle className={styles.ripple} r="46" />;
  if (prop === 'bubble') return <circle className={styles.bubble} r={BUBBLE_RADIUS} />;
  if (prop === 'drop') return <path className={styles.drop} d={DROP} />;
  if (prop === 'arrow') return <path className={styles.arrow} d="M0,-34V24M-15,8L0,26L15,8" />;
  return isHand(prop) ? <Hand kind={prop} {...looks} /> : null;
}

const isHand = (prop: Actor['prop']): prop is HandKind => HAND_KINDS.some((kind) => kind === prop);
