import { useId, useState } from 'react';
import type { Answers } from '../../domain/safety.ts';
import { useSafetyMessages } from '../../i18n/safetyMessages.ts';
import { Button } from '../../ui/Button.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { answerLines, wordsFor } from '../answerWords.ts';
import { useDayOf } from '../useRegion.ts';
import styles from './CheckScreen.module.css';

/** One tap says that nothing applies; where something is ticked, it names what would go and asks first. */
export function NoneApply({ draft, onNone }: { draft: Answers; onNone: () => void }) {
  const words = wordsFor(draft, useSafetyMessages());
  const [asking, setAsking] = useState(false);
  const meansId = useId();
  const going = goingLines(draft, words, useDayOf());
  return (
    <div className={styles.none}>
      <Button aria-describedby={meansId} onClick={going.length > 0 ? () => setAsking(true) : onNone}>
        {words.check.none}
      </Button>
      <p id={meansId} className={styles.how}>
        {words.check.noneMeans}
      </p>
      {asking ? (
        <Sheet title={words.check.noneTitle} text={words.check.noneText} onDismiss={() => setAsking(false)}>
          <ul className={styles.going}>
            {going.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <Button
            tone="primary"
            onClick={() => {
              setAsking(false);
              onNone();
            }}
          >
            {words.check.noneConfirm}
          </Button>
          <Button data-first-focus onClick={() => setAsking(false)}>
            {words.check.noneCancel}
          </Button>
        </Sheet>
      ) : null}
    </div>
  );
}

/** What is ticked, and the dates of what was cleared. */
function goingLines(
  draft: Answers,
  words: ReturnType<typeof useSafetyMessages>,
  dayOf: (epochMs: number) => string,
): readonly string[] {
  const { clearance } = words.check;
  return [
    ...answerLines(draft, words),
    ...draft.clearances.map(
      ({ condition, clearedAt }) =>
        `${words.names.conditions[condition].name}: ${clearance.given(dayOf(clearedAt))}`,
    ),
  ];
}
