import { useState } from 'react';
import { useStore } from 'zustand';
import { mergedAnswers } from '../../domain/mergedAnswers.ts';
import { type Answers, NOTHING_APPLIES } from '../../domain/safety.ts';
import { type AskedAt, dueAt } from '../../domain/safetyDue.ts';
import { judge, withoutStaleClearances } from '../../domain/verdict.ts';
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
  const [touched, setTouched] = useState(false);
  const [tries, setTries] = useState(0);
  const [openedAt] = useState(device.now);
  const isFullDue = (askedAt: AskedAt) =>
    dueAt(askedAt, { now: openedAt, timeZone: device.timeZone() }) === 'full';
  if (record !== seen.record) {
    setSeen({ record, known });
    setDraft(mergedAnswers(known, draft, seen.known));
    setNewer(known);
  }

  const touchOpen = !touched && draft.touch === 'everyToe' && isFullDue(seen.record.askedAt);

  /** False where newer answers were found instead. */
  function keep(answers: Answers, fullAt: number): boolean {
    safety.refresh();
    if (safety.store.getState() !== seen.record) return false;
    const own = { answers, askedAt: { everyday: device.now(), full: fullAt } };
    setSeen({ record: own, known: answers });
    safety.change(own);
    return true;
  }

  /** Someone with a "not today" need not feel their toes first: then the whole check stays due. */
  function keepDraft(): boolean {
    const isMissing = touchOpen && judge(draft).kind !== 'notToday';
    if (isMissing) setTries(tries + 1);
    return !isMissing && keep(draft, touchOpen ? seen.record.askedAt.full : device.now());
  }

  function patch(some: Partial<Answers>) {
    if (some.touch) setTouched(true);
    setDraft(withoutStaleClearances({ ...draft, ...some }));
  }

  return {
    draft,
    patch,
    newer,
    /** Whether touch is felt is not answered yet: it is never taken for granted. */
    touchOpen,
    /** How often keeping was tried without that answer. */
    triesWithoutTouch: touchOpen ? tries : 0,
    /** Both say whether the answers are kept. */
    keepDraft,
    keepNone: () => keep(NOTHING_APPLIES, device.now()),
  };
}
