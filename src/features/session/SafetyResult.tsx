import { Link, useLocation, useSearch } from 'wouter';
import type { Blocked } from '../../domain/adaptation.ts';
import type { CheckedCondition } from '../../domain/safety.ts';
import { withClearance } from '../../domain/verdict.ts';
import { Button } from '../../ui/Button.tsx';
import { useServices } from '../services.ts';
import { useAnswerWords } from '../useAnswerWords.ts';
import styles from './SafetyResult.module.css';
import { blockReasons } from './safetyReasons.ts';

/** Why there is no massage now, and what there is instead. There is no way past it but other answers. */
export function SafetyResult({ why }: { why: Blocked['why'] }) {
  const words = useAnswerWords();
  const [, navigate] = useLocation();
  const search = useSearch();
  const { title, text } = words.results[why.kind];
  return (
    <section className={styles.result} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
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
      {why.kind === 'checkFirst' ? <Clearances conditions={why.conditions} /> : null}
      <Button tone="primary" onClick={() => navigate('/breathe')}>
        {words.results.breathe}
      </Button>
      <Link href={search ? `/check?${search}` : '/check'} className={styles.change}>
        {words.results.change}
      </Link>
    </section>
  );
}

/** Each condition is cleared by itself, dated today. */
function Clearances({ conditions }: { conditions: readonly CheckedCondition[] }) {
  const { results, names } = useAnswerWords();
  const { safety, device } = useServices();
  function clear(condition: CheckedCondition) {
    safety.refresh();
    const record = safety.store.getState();
    safety.change({ ...record, answers: withClearance(record.answers, condition, device.now()) });
  }
  return conditions.map((condition) => (
    <Button key={condition} onClick={() => clear(condition)}>
      {results.cleared(names.conditions[condition].name)}
    </Button>
  ));
}
