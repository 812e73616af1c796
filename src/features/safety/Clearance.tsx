import { type Answers, CHECKED_CONDITIONS, type Condition } from '../../domain/safety.ts';
import { withClearance } from '../../domain/verdict.ts';
import { useSafetyMessages } from '../../i18n/safetyMessages.ts';
import { Button } from '../../ui/Button.tsx';
import { wordsFor } from '../answerWords.ts';
import { useServices } from '../services.ts';
import { useDayOf } from '../useRegion.ts';
import styles from './CheckScreen.module.css';

/** A clinician's yes to one condition, dated, to be given or withdrawn; nothing where none is needed. */
export function Clearance({
  condition,
  draft,
  patch,
}: {
  condition: Condition;
  draft: Answers;
  patch: (answers: Answers) => void;
}) {
  const { check, names } = wordsFor(draft, useSafetyMessages());
  const { device } = useServices();
  const dayOf = useDayOf();
  const checked = CHECKED_CONDITIONS.find((one) => one === condition);
  if (!checked) return null;
  const given = draft.clearances.find((clearance) => clearance.condition === checked);
  const { name } = names.conditions[checked];
  return (
    <div className={styles.clearance}>
      {given ? <p>{check.clearance.given(dayOf(given.clearedAt))}</p> : null}
      <Button
        tone="quiet"
        aria-label={`${given ? check.clearance.withdraw : check.clearance.give}: ${name}`}
        onClick={() => patch(withClearance(draft, checked, given ? undefined : device.now()))}
      >
        {given ? check.clearance.withdraw : check.clearance.give}
      </Button>
    </div>
  );
}
