import { useEffect, useId, useRef } from 'react';
import { type Answers, TOUCHES } from '../../domain/safety.ts';
import { useSafetyMessages } from '../../i18n/safetyMessages.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import styles from './CheckScreen.module.css';
import { Clearance } from './Clearance.tsx';

/** Whether a light touch is felt; where keeping was tried without the answer, it says so and takes the focus. */
export function Touch({
  draft,
  patch,
  isOpen,
  triesWithout,
}: {
  draft: Answers;
  patch: (some: Partial<Answers>) => void;
  isOpen: boolean;
  triesWithout: number;
}) {
  const { check } = useSafetyMessages();
  const group = useRef<HTMLFieldSetElement>(null);
  const howId = useId();
  useEffect(() => {
    if (triesWithout > 0) group.current?.querySelector('input')?.focus();
  }, [triesWithout]);
  return (
    <div className={styles.part}>
      <RadioGroup
        ref={group}
        aria-describedby={howId}
        legend={<span className={styles.title}>{check.touch}</span>}
        options={TOUCHES.map((value) => ({ value, label: check.touches[value] }))}
        value={isOpen ? undefined : draft.touch}
        onChoose={(touch) => patch({ touch })}
      />
      <div id={howId}>
        {triesWithout > 0 ? <p className={styles.open}>{check.touchOpen}</p> : null}
        <p className={styles.how}>{check.touchHow}</p>
      </div>
      {draft.touch === 'everyToe' ? null : <Clearance condition="numbness" draft={draft} patch={patch} />}
    </div>
  );
}
