import type { Move, MoveId } from '../domain/move.ts';

/** Every move of the technique: its stage, its place on the foot, how firmly. */
export const MOVES: Readonly<Record<MoveId, Move>> = {
  settle: { id: 'settle', stage: 'prepare', region: 'foot', pressure: 'light' },
  spreadOil: { id: 'spreadOil', stage: 'prepare', region: 'foot', pressure: 'light' },

  drawAchilles: { id: 'drawAchilles', stage: 'achilles', region: 'tendon', pressure: 'gentle' },
  ankleCircles: { id: 'ankleCircles', stage: 'achilles', region: 'ankle', pressure: 'light' },

  thumbLines: { id: 'thumbLines', stage: 'sole', region: 'sole', pressure: 'moderate' },
  knuckleKnead: { id: 'knuckleKnead', stage: 'sole', region: 'sole', pressure: 'moderate' },

  archHold: { id: 'archHold', stage: 'points', region: 'archCentre', pressure: 'moderate' },
  archRelease: { id: 'archRelease', stage: 'points', region: 'archCentre', pressure: 'light' },
  archCircles: { id: 'archCircles', stage: 'points', region: 'arch', pressure: 'gentle' },
  toePads: { id: 'toePads', stage: 'points', region: 'pads', pressure: 'gentle' },
  heelEdgeTips: { id: 'heelEdgeTips', stage: 'points', region: 'foot', pressure: 'gentle' },

  rotateToes: { id: 'rotateToes', stage: 'toes', region: 'toes', pressure: 'gentle' },
  partToes: { id: 'partToes', stage: 'toes', region: 'toes', pressure: 'gentle' },
  bendToes: { id: 'bendToes', stage: 'toes', region: 'toes', pressure: 'gentle' },
  longStrokes: { id: 'longStrokes', stage: 'toes', region: 'foot', pressure: 'light' },

  rollHeelToBall: { id: 'rollHeelToBall', stage: 'sole', region: 'sole', pressure: 'moderate' },
  rollInnerArch: { id: 'rollInnerArch', stage: 'sole', region: 'innerArch', pressure: 'gentle' },
  rollOuterEdge: { id: 'rollOuterEdge', stage: 'sole', region: 'outerEdge', pressure: 'gentle' },
  rollAcrossBall: { id: 'rollAcrossBall', stage: 'sole', region: 'ball', pressure: 'moderate' },
  rollHold: { id: 'rollHold', stage: 'points', region: 'archCentre', pressure: 'moderate' },
  toeCurls: { id: 'toeCurls', stage: 'toes', region: 'toes', pressure: 'light' },
};
