import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import type { CheckedCondition } from '../../domain/safety.ts';
import type { AskedAt } from '../../domain/safetyDue.ts';
import { withClearance } from '../../domain/verdict.ts';
import { useMessages } from '../../i18n/messages.ts';
import { type SafetyMessages, useSafetyMessages } from '../../i18n/safetyMessages.ts';
import { Button } from '../../ui/Button.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { answerLines, wordsFor } from '../answerWords.ts';
import { useServices } from '../services.ts';
import { useAnswersTonight } from '../useAnswersTonight.ts';
import { useDayOf } from '../useRegion.ts';
import { Chapter } from './Chapter.tsx';
import { Part } from './Part.tsx';
import styles from './SafetySettings.module.css';

/** The answers of the safety check: to see, change, withdraw and erase. */
export function SafetySettings() {
  const messages = useMessages();
  const words = useSafetyMessages();
  const { safety, notices } = useServices();
  const dayOf = useDayOf();
  const { askedAt } = useStore(safety.store);
  const answers = useAnswersTonight();
  const [, navigate] = useLocation();
  const [erasing, setErasing] = useState(false);
  const change = useRef<HTMLButtonElement>(null);
  const [gone, setGone] = useState(0);
  // The button that was tapped is no longer there; after a sheet has closed, too.
  useEffect(() => {
    if (gone > 0) change.current?.focus();
  }, [gone]);
  const asked = askedAt.full > 0;
  const unkept = useStore(notices.store, (state) =>
    state.notices.some(({ kind }) => kind === 'answersNotKept'),
  );
  const given = answerLines(answers, words);
  return (
    <Chapter title={words.settings.title}>
      <Part text={words.settings.where} title={words.settings.answers}>
        <p>{unkept ? messages.notices.answersNotKept : whenAsked(askedAt, given, words, dayOf)}</p>
        {given.length > 0 ? (
          <ul className={styles.list}>
            {given.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        ) : (
          <p>{asked ? words.settings.nothing : null}</p>
        )}
        <Clearances onWithdrawn={() => setGone(gone + 1)} />
        <Button ref={change} onClick={() => navigate('/check?from=settings')}>
          {words.settings.change}
        </Button>
        {asked || given.length > 0 ? (
          <Button tone="quiet" onClick={() => setErasing(true)}>
            {words.settings.erase}
          </Button>
        ) : null}
      </Part>
      {erasing ? <EraseSheet onDone={() => setErasing(false)} onErased={() => setGone(gone + 1)} /> : null}
    </Chapter>
  );
}

/** When the questions were answered, and when they come again. */
function whenAsked(
  { full }: AskedAt,
  given: readonly string[],
  { settings }: SafetyMessages,
  dayOf: (epochMs: number) => string,
): string {
  if (full > 0) return settings.askedOn(dayOf(full));
  return given.length > 0 ? settings.partly : settings.never;
}

/** What a clinician is said to have cleared, each with its date and a way to withdraw it. */
function Clearances({ onWithdrawn }: { onWithdrawn: () => void }) {
  const { safety } = useServices();
  const dayOf = useDayOf();
  const { answers } = useStore(safety.store);
  const { check, names } = wordsFor(answers, useSafetyMessages());
  function withdraw(condition: CheckedCondition) {
    safety.refresh();
    const record = safety.store.getState();
    safety.change({ ...record, answers: withClearance(record.answers, condition, undefined) });
    onWithdrawn();
  }
  return answers.clearances.map(({ condition, clearedAt }) => (
    <div key={condition} className={styles.clearance}>
      <p>
        <strong>{names.conditions[condition].name}</strong>
        <br />
        {check.clearance.given(dayOf(clearedAt))}
      </p>
      <Button
        tone="quiet"
        aria-label={`${check.clearance.withdraw}: ${names.conditions[condition].name}`}
        onClick={() => withdraw(condition)}
      >
        {check.clearance.withdraw}
      </Button>
    </div>
  ));
}

function EraseSheet({ onDone, onErased }: { onDone: () => void; onErased: () => void }) {
  const { settings: words } = useSafetyMessages();
  const { safety } = useServices();
  return (
    <Sheet title={words.eraseTitle} text={words.eraseText} onDismiss={onDone}>
      <Button
        tone="primary"
        onClick={() => {
          safety.erase();
          onErased();
          onDone();
        }}
      >
        {words.eraseConfirm}
      </Button>
      <Button onClick={onDone}>{words.eraseCancel}</Button>
    </Sheet>
  );
}
