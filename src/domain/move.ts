/** The five stages of the technique, in the order they are worked. */
export const STAGES = ['prepare', 'achilles', 'sole', 'points', 'toes'] as const;
export type Stage = (typeof STAGES)[number];

/** Parts of the foot that a move, or one inner count of it, is about; toes and gaps count from the big toe. */
export const REGIONS = [
  'foot',
  'ankle',
  'tendon',
  'sole',
  'heel',
  'arch',
  'archCentre',
  'ball',
  'innerArch',
  'outerEdge',
  'line1',
  'line2',
  'line3',
  'line4',
  'line5',
  'pads',
  'pad1',
  'pad2',
  'pad3',
  'pad4',
  'pad5',
  'toes',
  'toe1',
  'toe2',
  'toe3',
  'toe4',
  'toe5',
  'gap1',
  'gap2',
  'gap3',
  'gap4',
  'tip1',
  'tip2',
  'tip3',
] as const;
export type Region = (typeof REGIONS)[number];

/** How firmly to press: light glides 1–2 of 10, gentle 3, moderate 3–5 ("good, not painful"). */
export const PRESSURES = ['light', 'gentle', 'moderate'] as const;
export type Pressure = (typeof PRESSURES)[number];

/** Every move of the built-in technique; its words are in i18n under the same id. */
export const MOVE_IDS = [
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
] as const;
export type MoveId = (typeof MOVE_IDS)[number];

/** One thing the hands do: where in the technique, where on the foot, how firmly. */
export interface Move {
  readonly id: MoveId;
  readonly stage: Stage;
  readonly region: Region;
  readonly pressure: Pressure;
}
