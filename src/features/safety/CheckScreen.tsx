import { type ReactNode, useId } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import { FEET } from '../../domain/foot.ts';
import {
  type Answers,
  CHANGING_CONDITIONS,
  CHECKED_CONDITIONS,
  type Condition,
  FOOT_TROUBLES,
  TODAY_TROUBLES,
} from '../../domain/safety.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useSafetyMessages } from '../../i18n/safetyMessages.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { NewerAnswers } from '../NewerAnswers.tsx';
import styles from './CheckScreen.module.css';
import { Clearance } from './Clearance.tsx';
import { NoneApply } from './NoneApply.tsx';
import { Touch } from './Touch.tsx';
import { useCheckDraft } from './useCheckDraft.ts';

/** All questions of the check, each term explained; nothing counts before it is kept. */
export function CheckScreen() {
  const { begin } = useMessages();
  const { check: words } = useSafetyMessages();
  const { draft, patch, newer, ...check } = useCheckDraft();
  const [asked] = useSearchParams();
  const [, navigate] = useLocation();
  const back = backFrom(asked);

  const leaveIf = (kept: boolean) => kept && navigate(back);

  return (
    <Screen title={begin.checkTitle}>
      <p>{words.intro}</p>
      {newer ? <NewerAnswers answers={newer} text={words.newer} /> : null}
      <NoneApply draft={draft} onNone={() => leaveIf(check.keepNone())} />
      <Today draft={draft} patch={patch} />
      <Feet draft={draft} patch={patch} />
      <Touch draft={draft} patch={patch} isOpen={check.touchOpen} triesWithout={check.triesWithoutTouch} />
      <Lasting title={words.ask} list={CHECKED_CONDITIONS} draft={draft} patch={patch} />
      <Lasting title={words.adapts} list={CHANGING_CONDITIONS} draft={draft} patch={patch} />
      <div className={styles.ways}>
        <Button tone="primary" onClick={() => leaveIf(check.keepDraft())}>
          {words.save}
        </Button>
        <Link href={back} className={styles.back}>
          {words.back}
        </Link>
      </div>
    </Screen>
  );
}

/** Where the check was opened from; the sheet before a session keeps what it was asked for. */
function backFrom(asked: URLSearchParams): string {
  const from = asked.get('from');
  if (from === 'settings') return '/settings';
  if (from === 'tonight') return '/';
  return `/begin?${asked}`.replace(/\?$/, '');
}

interface PartProps {
  readonly draft: Answers;
  readonly patch: (some: Partial<Answers>) => void;
}

function Today({ draft, patch }: PartProps) {
  const { check, names } = useSafetyMessages();
  return (
    <Part title={check.today}>
      {TODAY_TROUBLES.map((trouble) => (
        <Checkbox
          key={trouble}
          label={names.today[trouble].name}
          hint={names.today[trouble].means}
          checked={draft.today.includes(trouble)}
          onChange={(applies) => patch({ today: toggled(draft.today, trouble, applies) })}
        />
      ))}
    </Part>
  );
}

function Feet({ draft, patch }: PartProps) {
  const { check, names, results } = useSafetyMessages();
  return (
    <Part title={check.feet}>
      {FOOT_TROUBLES.flatMap((trouble) =>
        FEET.map((foot) => (
          <Checkbox
            key={trouble + foot}
            label={check.onFoot(names.feet[trouble].name, results.whichFoot[foot])}
            hint={names.feet[trouble].means}
            checked={draft.feet[foot].includes(trouble)}
            onChange={(applies) =>
              patch({ feet: { ...draft.feet, [foot]: toggled(draft.feet[foot], trouble, applies) } })
            }
          />
        )),
      )}
    </Part>
  );
}

function Lasting({ title, list, draft, patch }: PartProps & { title: string; list: readonly Condition[] }) {
  const { names } = useSafetyMessages();
  return (
    <Part title={title}>
      {list.map((condition) => (
        <div key={condition} className={styles.condition}>
          <Checkbox
            label={names.conditions[condition].name}
            hint={names.conditions[condition].means}
            checked={draft.conditions.includes(condition)}
            onChange={(applies) => patch({ conditions: toggled(draft.conditions, condition, applies) })}
          />
          {draft.conditions.includes(condition) ? (
            <Clearance condition={condition} draft={draft} patch={patch} />
          ) : null}
        </div>
      ))}
    </Part>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const titleId = useId();
  return (
    <section className={styles.part} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** The list with or without one of its values. */
function toggled<T>(list: readonly T[], value: T, applies: boolean): readonly T[] {
  const others = list.filter((one) => one !== value);
  return applies ? [...others, value] : others;
}
