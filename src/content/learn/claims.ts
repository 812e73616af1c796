import type { SourceId } from './sources.ts';

/** How well something is known, best first. */
export const GRADES = ['moderate', 'limited', 'conflicting', 'none', 'contradicted'] as const;
export type Grade = (typeof GRADES)[number];

/** Every claim that was looked at; its sentences are in i18n under the same id. */
export const CLAIM_IDS = [
  'calm',
  'anxiety',
  'sleep',
  'oxytocin',
  'bloodPressure',
  'surgery',
  'dose',
  'evening',
  'monthly',
  'organs',
  'ancient',
  'pointsInBrain',
  'circulation',
  'footProblems',
  'nerveEndings',
  'anxietyShare',
  'hormones',
  'cortisol',
  'eeg',
  'migraine',
  'cycle',
  'illness',
] as const;
export type ClaimId = (typeof CLAIM_IDS)[number];

/** What a grade is bounded by. */
export const SCOPES = ['hospitalOnly', 'forFrequency', 'consistent'] as const;
export type Scope = (typeof SCOPES)[number];

/**
 * Where a claim stands: its sources, or openly none: `noneFound` where none was found or none is to the
 * point, `notNamed` where the trials were noted only as a group.
 */
export type Standing = readonly [SourceId, ...SourceId[]] | 'noneFound' | 'notNamed';

export interface Claim {
  readonly id: ClaimId;
  readonly grade: Grade;
  readonly scope: Scope | undefined;
  readonly sources: Standing;
  /** Whether the app says it, in careful words, or says openly that it does not. */
  readonly shown: 'said' | 'notRepeated';
}

type Graded = Omit<Claim, 'shown' | 'scope'> & { readonly scope?: Scope };

const SAID: readonly Graded[] = [
  { id: 'calm', grade: 'limited', scope: 'consistent', sources: ['song2015', 'eguchi2016'] },
  { id: 'anxiety', grade: 'limited', sources: ['wang2020'] },
  { id: 'sleep', grade: 'limited', sources: ['gokbulut2022'] },
  { id: 'oxytocin', grade: 'limited', sources: ['psychoneuroendocrinology2019'] },
  {
    id: 'bloodPressure',
    grade: 'conflicting',
    sources: ['venugopal2023', 'jing2022', 'kotruchin2021', 'ruizPadial2012', 'eguchi2016'],
  },
  { id: 'surgery', grade: 'moderate', scope: 'hospitalOnly', sources: 'notNamed' },
  { id: 'dose', grade: 'moderate', scope: 'forFrequency', sources: 'notNamed' },
  { id: 'evening', grade: 'none', sources: 'noneFound' },
  { id: 'monthly', grade: 'none', sources: 'noneFound' },
];

const NOT_REPEATED: readonly Graded[] = [
  { id: 'organs', grade: 'contradicted', sources: ['ernst2009', 'ernst2011'] },
  { id: 'ancient', grade: 'contradicted', sources: ['fitzgeraldIngham'] },
  { id: 'pointsInBrain', grade: 'contradicted', sources: ['descamps2023'] },
  { id: 'circulation', grade: 'contradicted', sources: ['shoemaker1997', 'hinds2004'] },
  { id: 'footProblems', grade: 'none', sources: 'noneFound' },
  { id: 'nerveEndings', grade: 'none', sources: ['kennedyInglis2002'] },
  { id: 'anxietyShare', grade: 'none', sources: 'noneFound' },
  { id: 'hormones', grade: 'limited', sources: ['day1987'] },
  { id: 'cortisol', grade: 'contradicted', sources: ['moyer2011', 'song2015'] },
  { id: 'eeg', grade: 'none', sources: ['unal2018'] },
  { id: 'migraine', grade: 'limited', sources: ['momennasab2025'] },
  { id: 'cycle', grade: 'limited', sources: ['williamson2002'] },
  { id: 'illness', grade: 'none', sources: 'noneFound' },
];

const shownAs =
  (shown: Claim['shown']) =>
  ({ scope, ...claim }: Graded): Claim => ({ ...claim, scope, shown });

/** What was looked at, one for each id and in the same order. */
export const CLAIMS: readonly Claim[] = [
  ...SAID.map(shownAs('said')),
  ...NOT_REPEATED.map(shownAs('notRepeated')),
];

/** The claim with this id. */
export function claimOf(id: ClaimId): Claim {
  return CLAIMS[CLAIM_IDS.indexOf(id)] as Claim;
}
