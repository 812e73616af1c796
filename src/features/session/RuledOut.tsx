import { useState } from 'react';
import { RULE_BOOK } from '../../content/safetyRules.ts';
import { adapt } from '../../domain/adaptation.ts';
import type { SessionPlan } from '../../domain/plan.ts';
import { useSafetyMessages } from '../../i18n/safetyMessages.ts';
import { wordsFor } from '../answerWords.ts';
import { useAnswersTonight } from '../useAnswersTonight.ts';
import { blockReasons, changeReasons } from './safetyReasons.ts';

/**
 * Why a session ended by itself: answers kept in another tab rule it out, and which, as they were then. What only asks
 * for care ends none.
 */
export function RuledOut({ id, plan }: { id: string; plan: SessionPlan }) {
  const [answers] = useState(useAnswersTonight());
  const words = wordsFor(answers, useSafetyMessages());
  const result = adapt(plan.routine, answers, plan.feet, RULE_BOOK);
  const reasons =
    result.kind === 'blocked'
      ? blockReasons(result.why, words)
      : result.changes.flatMap((change) => (change.kind === 'caution' ? [] : changeReasons(change, words)));
  return <p id={id}>{words.ruledOut([...new Set(reasons)])}</p>;
}
