import { clasp, pinch, thumb } from './handGrips.ts';
import type { HandDrawing } from './handParts.ts';
import { knuckles, oil, palms } from './handShapes.ts';
import { bar, roller } from './rollers.ts';

/** What touches the foot: hands, and the roller from its end (`roller`) or from above (`bar`). */
export const HAND_KINDS = ['thumb', 'pinch', 'clasp', 'knuckles', 'palms', 'oil', 'roller', 'bar'] as const;
export type HandKind = (typeof HAND_KINDS)[number];

export const HANDS: Readonly<Record<HandKind, HandDrawing>> = {
  thumb,
  pinch,
  clasp,
  knuckles,
  palms,
  oil,
  roller,
  bar,
};
