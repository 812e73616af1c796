import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import type { Blocked } from '../../domain/adaptation.ts';
import type { CheckedCondition } from '../../domain/safety.ts';
import { withClearance } from '../../domain/verdict.ts';
import { Button } from '../../ui/Button.tsx';
import { useServices } from '../services.ts';
import { useAnswerWords } from '../useAnswerWords.ts';
import { CheckLink } from './CheckLink.tsx';
import styles from './SafetyResult.module.css';
import { blockReasons } from './safetyReasons.ts';

/**
 * Why there is no massage now, and what there is instead. There is no way past it but other answers; `onCleared` hears
 * of one, in a tap.
 */
export function SafetyResult({ why, onCleared }: { why: Blocked['why']; onCleared: () => void }) {
  const words = useAnswerWords();
  const [, navigate] = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  const { title, text } = words.results[why.kind];
  useExemptWeek(why.kind === 'notToday');

  /** The button that was tapped is gone; what is still to be cleared comes next. */
  function cleared() {
    heading.current?.focus();
    onCleared();
  }

  return (
    <section className={styles.result} aria-label={title}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      <p>{text}</p>
      <div>
        <p className={styles.why}>{words.results.why}</p>
        <ul className={styles.reasons}>
          {blockReasons(why, words).map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </div>
      {why.kind === 'notToday' ? <p className={styles.emergency}>{words.results.emergency}</p> : null}
      {why.kind === 'checkFirst' ? <Clearances conditions={why.conditions} onCleared={cleared} /> : null}
      <Button tone="primary" onClick={() => navigate('/breathe')}>
        {words.results.breathe}
      </Button>
      <div className={styles.change}>
        <CheckLink>{words.results.change}</CheckLink>
      </div>
    </section>
  );
}

/** No massage tonight: the plan asks for nothing this week. */
function useExemptWeek(isNotToday: boolean) {
  const { nightTools } = useServices();
  useEffect(() => {
    if (!isNotToday) return;
    nightTools().then(
      ({ diary }) => diary.markNotToday(),
      () => {},
    );
  }, [isNotToday, nightTools]);
}

/** Each condition is cleared by itself, dated today. */
function Clearances({
  conditions,
  onCleared,
}: {
  conditions: readonly CheckedCondition[];
  onCleared: () => void;
}) {
  const { results, names } = useAnswerWords();
  const { safety, device } = useServices();
  function clear(condition: CheckedCondition) {
    safety.refresh();
    const record = safety.store.getState();
    safety.change({ ...record, answers: withClearance(record.answers, condition, device.now()) });
    onCleared();
  }
  return conditions.map((condition) => (
    <Button key={condition} onClick={() => clear(condition)}>
      {results.cleared(names.conditions[condition].name)}
    </Button>
  ));
}
