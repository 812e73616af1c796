import type { ClaimId } from './claims.ts';
import type { CollectedId } from './sources.ts';

/** What a sentence rests on: a graded claim, or what was collected about safety and technique. */
export type Ground = ClaimId | CollectedId;

/** One thing the Learn screens say; its words are in i18n under the same id. */
export interface Entry<Id extends string> {
  readonly id: Id;
  readonly grounds: readonly [Ground, ...Ground[]];
}

/** How often and how long. */
export const PRACTICE_IDS = ['daily', 'weekly', 'total', 'studies', 'hour', 'professional'] as const;
export type PracticeId = (typeof PRACTICE_IDS)[number];
export const PRACTICE: readonly Entry<PracticeId>[] = [
  { id: 'daily', grounds: ['article', 'dose'] },
  { id: 'weekly', grounds: ['article', 'dose'] },
  { id: 'total', grounds: ['article'] },
  { id: 'studies', grounds: ['dose'] },
  { id: 'hour', grounds: ['evening'] },
  { id: 'professional', grounds: ['monthly'] },
];

/** Massage or reflexology. */
export const REFLEXOLOGY_IDS = ['massage', 'reflexology', 'compared', 'here'] as const;
export type ReflexologyId = (typeof REFLEXOLOGY_IDS)[number];
export const REFLEXOLOGY: readonly Entry<ReflexologyId>[] = [
  { id: 'massage', grounds: ['article'] },
  { id: 'reflexology', grounds: ['ancient', 'organs'] },
  { id: 'compared', grounds: ['organs', 'pointsInBrain', 'cycle'] },
  { id: 'here', grounds: ['article', 'organs'] },
];

/** The questions people ask. */
export const QUESTION_IDS = [
  'everyDay',
  'whichKind',
  'brain',
  'worry',
  'howLong',
  'mainPoints',
  'notForMe',
  'awkward',
] as const;
export type QuestionId = (typeof QUESTION_IDS)[number];
export const QUESTIONS: readonly Entry<QuestionId>[] = [
  { id: 'everyDay', grounds: ['publicHealth', 'dose'] },
  { id: 'whichKind', grounds: ['ancient', 'organs', 'pointsInBrain', 'cycle'] },
  { id: 'brain', grounds: ['oxytocin', 'pointsInBrain'] },
  { id: 'worry', grounds: ['anxiety', 'calm'] },
  { id: 'howLong', grounds: ['dose'] },
  { id: 'mainPoints', grounds: ['article'] },
  { id: 'notForMe', grounds: ['publicHealth'] },
  { id: 'awkward', grounds: ['article', 'publicHealth'] },
];

/** Who should not, who asks first, for whom it changes, and when to stop. */
export const CARE_IDS = [
  'notToday',
  'notThisFoot',
  'askFirst',
  'changed',
  'stop',
  'emergency',
  'slip',
] as const;
export type CareId = (typeof CARE_IDS)[number];
export const CARE: readonly Entry<CareId>[] = CARE_IDS.map((id) => ({ id, grounds: ['publicHealth'] }));

/** Without reach. */
export const REACH_IDS = ['roller', 'device', 'seats', 'hip'] as const;
export type ReachId = (typeof REACH_IDS)[number];
export const REACH: readonly Entry<ReachId>[] = [
  { id: 'roller', grounds: ['article', 'publicHealth'] },
  { id: 'device', grounds: ['article', 'publicHealth'] },
  { id: 'seats', grounds: ['publicHealth'] },
  { id: 'hip', grounds: ['publicHealth'] },
];
