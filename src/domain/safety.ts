import { FEET, type Foot } from './foot.ts';

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

/** What the answers come to; the first that holds, strictest first. */
export type Verdict =
  | { readonly kind: 'notToday'; readonly today: readonly TodayTrouble[]; readonly feet: Answers['feet'] }
  | { readonly kind: 'checkFirst'; readonly conditions: readonly CheckedCondition[] }
  | { readonly kind: 'notThisFoot'; readonly out: Foot; readonly troubles: readonly FootTrouble[] }
  | { readonly kind: 'adapted'; readonly conditions: readonly Condition[] }
  | { readonly kind: 'ready' };

/** Judges the answers, whatever the routine; both feet out is the whole session out. */
export function judge(answers: Answers): Verdict {
  const { today, feet } = answers;
  const out = feetOut(answers);
  if (today.length > 0 || out.length === FEET.length) return { kind: 'notToday', today, feet };
  const uncleared = unclearedIn(answers);
  if (uncleared.length > 0) return { kind: 'checkFirst', conditions: uncleared };
  const [foot] = out;
  if (foot) return { kind: 'notThisFoot', out: foot, troubles: feet[foot] };
  const conditions = conditionsIn(answers);
  return conditions.length > 0 ? { kind: 'adapted', conditions } : { kind: 'ready' };
}

/** The feet that are not to be worked. */
export function feetOut({ feet }: Answers): readonly Foot[] {
  return FEET.filter((foot) => feet[foot].length > 0);
}

/** The conditions that apply, each once and in one order; touch not felt is one of them. */
export function conditionsIn({ conditions, touch }: Answers): readonly Condition[] {
  return CONDITIONS.filter(
    (condition) => conditions.includes(condition) || (condition === 'numbness' && touch !== 'everyToe'),
  );
}

/** Says or withdraws that a clinician has cleared a condition. */
export function withClearance(
  answers: Answers,
  condition: CheckedCondition,
  clearedAt: number | undefined,
): Answers {
  const others = answers.clearances.filter((clearance) => clearance.condition !== condition);
  return { ...answers, clearances: clearedAt === undefined ? others : [...others, { condition, clearedAt }] };
}

/** A condition that no longer applies takes its clearance along: it has to be given again. */
export function withoutStaleClearances(answers: Answers): Answers {
  const present: readonly Condition[] = conditionsIn(answers);
  const clearances = answers.clearances.filter(({ condition }) => present.includes(condition));
  return clearances.length === answers.clearances.length ? answers : { ...answers, clearances };
}

/** The conditions that apply, need a clinician and have no clearance. */
function unclearedIn(answers: Answers): readonly CheckedCondition[] {
  const present: readonly Condition[] = conditionsIn(answers);
  return CHECKED_CONDITIONS.filter(
    (condition) =>
      present.includes(condition) &&
      !answers.clearances.some((clearance) => clearance.condition === condition),
  );
}
