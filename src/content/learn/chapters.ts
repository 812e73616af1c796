/** The chapters of Learn, in reading order; each is an address, and i18n names it under the same id. */
export const CHAPTER_IDS = [
  'map',
  'evidence',
  'practice',
  'reflexology',
  'questions',
  'care',
  'reach',
  'sources',
] as const;
export type ChapterId = (typeof CHAPTER_IDS)[number];
