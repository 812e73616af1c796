import { useState } from 'react';
import { useStore } from 'zustand';
import { mergedAnswers } from '../../domain/mergedAnswers.ts';
import { type Answers, NOTHING_APPLIES } from '../../domain/safety.ts';
import { dueAt } from '../../domain/safetyDue.ts';
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
  const [lookedAt, setLookedAt] = useState(device.now);
  if (record !== seen.record) {
    setSeen({ record, known });
    setDraft(mergedAnswers(known, draft, seen.known));
    setNewer(known);
  }

  /** A doubt that was kept is shown and as strict as can be; that all is felt has to be said anew. */
  const isTouchSaid = touched || draft.touch !== 'everyToe';
  const isTouchOpen = (now: number) =>
    !isTouchSaid && dueAt(seen.record.askedAt, { now, timeZone: device.timeZone() }) === 'full';
  const touchOpen = isTouchOpen(lookedAt);

  /** False where newer answers were found instead. */
  function keep(answers: Answers, fullAt: number): boolean {
    safety.refresh();
    if (safety.store.getState() !== seen.record) return false;
    const own = { answers, askedAt: { everyday: device.now(), full: fullAt } };
    setSeen({ record: own, known: answers });
    safety.change(own);
    return true;
  }

  /**
   * Someone with a "not today" need not feel their toes first. Without that answer the whole check is due when it was,
   * or stays due.
   */
  function keepDraft(): boolean {
    const now = device.now();
    setLookedAt(now);
    const isMissing = isTouchOpen(now) && judge(draft).kind !== 'notToday';
    if (isMissing) setTries(tries + 1);
    return !isMissing && keep(draft, isTouchSaid ? now : seen.record.askedAt.full);
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
