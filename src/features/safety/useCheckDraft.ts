import { useState } from 'react';
import { useStore } from 'zustand';
import { mergedAnswers } from '../../domain/mergedAnswers.ts';
import type { Answers } from '../../domain/safety.ts';
import { withoutStaleClearances } from '../../domain/verdict.ts';
import { useServices } from '../services.ts';
import { useAnswersTonight } from '../useAnswersTonight.ts';

/**
 * Answers being given on top of the kept ones. Where another tab keeps others meanwhile, those are taken over with
 * what was ticked here, and `newer` holds them: they are to be seen before anything is kept.
 */
export function useCheckDraft() {
  const { safety, device } = useServices();
  const record = useStore(safety.store);
  const known = useAnswersTonight();
  const [seen, setSeen] = useState({ record, known });
  const [draft, setDraft] = useState(known);
  const [newer, setNewer] = useState<Answers>();
  if (record !== seen.record) {
    setSeen({ record, known });
    setDraft(mergedAnswers(known, draft, seen.known));
    setNewer(known);
  }

  /** Keeps answers to all questions; false where newer ones were found instead. */
  function keep(answers: Answers): boolean {
    safety.refresh();
    if (safety.store.getState() !== seen.record) return false;
    const now = device.now();
    const own = { answers, askedAt: { everyday: now, full: now } };
    setSeen({ record: own, known: answers });
    safety.change(own);
    return true;
  }

  return {
    draft,
    patch: (some: Partial<Answers>) => setDraft(withoutStaleClearances({ ...draft, ...some })),
    newer,
    keep,
  };
}
