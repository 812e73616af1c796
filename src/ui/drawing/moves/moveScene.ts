import type { Frame, PartName } from '../foot/scene.ts';
import type { RegionOf, ViewName } from '../foot/views.ts';
import type { HandKind } from '../hand/hands.ts';
import { type Curve, type Point, reversed } from '../line/curve.ts';
import type { Gesture, Pace } from '../motion/gesture.ts';
import type { Beat } from '../motion/motion.ts';
import { swelling } from '../motion/presses.ts';
import { gliding } from '../motion/strokes.ts';

/** What is carried about: a hand, a ring around the breath or a press, or a part of the drawing itself. */
export type Prop = HandKind | 'breath' | 'ripple' | 'drop' | 'arrow' | 'bubble' | PartName;

export interface Actor {
  readonly name: string;
  readonly prop: Prop;
  /** The part of a hand that the foot hides, or the one that lies on it. */
  readonly layer?: 'behind' | 'front';
  /** The other hand. */
  readonly mirrored?: boolean;
  readonly scale?: number;
  /** What it does in one beat; nothing where it has no part in it. */
  readonly during: (beat: Beat) => Gesture | undefined;
}

/** One move as it is drawn: seen from where, what is lit, who moves. The first actor leads: its path is shown. */
export type MoveScene = {
  [Name in ViewName]: {
    readonly view: Name;
    readonly lit: RegionOf<Name>;
    /** The part of the view that is shown; without it all of it. */
    readonly frame?: Frame;
    readonly actors: readonly Actor[];
    /** Where something turns in a beat, a sign that it does. */
    readonly sign?: (beat: Beat) => Curve;
  };
}[ViewName];

/** One glide of about 25 cm, in ms (the technique's tempo). */
export const STROKE_MS = 5_000;

export const actor = (
  prop: Prop,
  during: Actor['during'],
  { name = prop, ...looks }: Partial<Pick<Actor, 'name' | 'layer' | 'mirrored' | 'scale'>> = {},
): Actor => ({ name, prop, during, ...looks });

export const lengthOf = (beat: Beat): number => beat.endMs - beat.startMs;
export const pace = (beat: Beat, everyMs: number): Pace => ({ lengthMs: lengthOf(beat), everyMs });
/** "toe3" is the third: 2. */
export const nth = (region: string): number => Number(region.slice(-1)) - 1;
/** One of several; the nearest there is. */
export const pick = <T>(of: readonly T[], index: number): T =>
  of[Math.min(of.length - 1, Math.max(0, index || 0))] as T;

/** A hand that holds from both sides: what the foot hides of it, and what lies on it, going together. */
export const grasping = (
  prop: HandKind,
  during: Actor['during'],
  looks: Pick<Actor, 'mirrored' | 'scale'> = {},
): readonly Actor[] =>
  (['front', 'behind'] as const).map((layer) =>
    actor(prop, during, { ...looks, name: `${prop} ${looks.mirrored ? 'mirrored ' : ''}${layer}`, layer }),
  );

/** The ring that opens with the breath in and closes with the breath out. */
export const breathing = (at: Point): Actor =>
  actor('breath', ({ kind }) => swelling(at, kind === 'breathOut' ? 'out' : 'in'));

/** One way along a curve in one count, back in the next. */
export const toAndFro =
  (there: Curve, turn = 0) =>
  (beat: Beat): Gesture =>
    gliding(beat.index % 2 === 0 ? there : reversed(there), pace(beat, STROKE_MS), { turn });
