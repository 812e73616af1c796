import type { Foot } from './foot.ts';

/** What rules out the whole session today. */
export const TODAY_TROUBLES = [
  'fever',
  'clot',
  'legChanged',
  'inflamedVein',
  'spreadingInfection',
  'coldFoot',
] as const;
export type TodayTrouble = (typeof TODAY_TROUBLES)[number];

/** What rules out one foot. */
export const FOOT_TROUBLES = ['brokenSkin', 'injury', 'hotJoint'] as const;
export type FootTrouble = (typeof FOOT_TROUBLES)[number];

/** Whether a light touch is felt on every toe; not being sure counts as not. */
export const TOUCHES = ['everyToe', 'notEveryToe', 'unsure'] as const;
export type Touch = (typeof TOUCHES)[number];

/** What a clinician has to clear first. */
export const CHECKED_CONDITIONS = [
  'numbness',
  'arteries',
  'surgery',
  'pastClot',
  'severeOsteoporosis',
  'bleeding',
  'pregnancy',
  'cancer',
  'swelling',
] as const;
export type CheckedCondition = (typeof CHECKED_CONDITIONS)[number];

/** What changes the routine. */
export const CHANGING_CONDITIONS = [
  'bloodThinners',
  'diabetes',
  'osteoporosis',
  'varicoseVeins',
  'achilles',
  'soreHeel',
  'arthritis',
  'bunion',
  'skinSpots',
  'allergy',
  'hip',
  'shortReach',
  'soreThumbs',
] as const;

/** All that lasts longer than a day. */
export const CONDITIONS = [...CHECKED_CONDITIONS, ...CHANGING_CONDITIONS] as const;
export type Condition = (typeof CONDITIONS)[number];

/** The person says that a clinician has cleared them of one condition; epoch ms. */
export interface Clearance {
  readonly condition: CheckedCondition;
  readonly clearedAt: number;
}

/** All that the check asks. A condition concerns both feet, so that they stay equal. */
export interface Answers {
  readonly today: readonly TodayTrouble[];
  readonly feet: Readonly<Record<Foot, readonly FootTrouble[]>>;
  readonly touch: Touch;
  readonly conditions: readonly Condition[];
  readonly clearances: readonly Clearance[];
}

/** What someone answers to whom nothing applies. */
export const NOTHING_APPLIES: Answers = {
  today: [],
  feet: { left: [], right: [] },
  touch: 'everyToe',
  conditions: [],
  clearances: [],
};
