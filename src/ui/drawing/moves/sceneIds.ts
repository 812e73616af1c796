/** What is drawn anew for each other way to sit than ankle on thigh. */
export const SEATED_IDS = [
  'prepareDrawnUp',
  'prepareStool',
  'prepareRoller',
  'settleDrawnUp',
  'settleStool',
  'settleRoller',
] as const;

/** Every move that is drawn, and the two gates; a test holds the moves equal to the technique's. */
export const SCENE_IDS = [
  'settle',
  'spreadOil',
  'drawAchilles',
  'ankleCircles',
  'thumbLines',
  'knuckleKnead',
  'archHold',
  'archRelease',
  'archCircles',
  'toePads',
  'heelEdgeTips',
  'rotateToes',
  'partToes',
  'bendToes',
  'longStrokes',
  'rollHeelToBall',
  'rollInnerArch',
  'rollOuterEdge',
  'rollAcrossBall',
  'rollHold',
  'toeCurls',
  'prepare',
  'switchFeet',
  ...SEATED_IDS,
] as const;
export type SceneId = (typeof SCENE_IDS)[number];
