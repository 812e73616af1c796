import type { Claim } from '../../content/learn/claims.ts';
import type { LearnMessages } from '../../i18n/learnMessages.ts';

/** A claim's grade in words, with what it is bounded by: "Moderate evidence, in hospital only". */
export function gradeText({ grade, scope }: Claim, { evidence }: LearnMessages): string {
  const words = evidence.grades[grade];
  return scope === undefined ? words : `${words}, ${evidence.scopes[scope]}`;
}
