import { useState } from 'react';
import { NIGHTLY, PAUSED, THERAPEUTIC, type WeekPlan, type WeekPlanKind } from '../../domain/weekPlan.ts';
import { useProgressMessages } from '../../i18n/progressMessages.ts';
import { Button } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/Field.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import type { NightTools } from '../services.ts';
import { Card } from './Card.tsx';

/** Where each kind begins; the person may change what stands in `GOALS` and `LENGTHS`. */
const STARTS: Readonly<Record<WeekPlanKind, WeekPlan>> = {
  nightly: NIGHTLY,
  therapeutic: THERAPEUTIC,
  own: { kind: 'own', goal: 3, lengthMs: 0 },
  paused: PAUSED,
};
const KINDS = ['nightly', 'therapeutic', 'own', 'paused'] as const;
const GOALS: Readonly<Partial<Record<WeekPlanKind, readonly number[]>>> = {
  therapeutic: [2, 3],
  own: [1, 2, 3, 4, 5, 6, 7],
};
/** In ms; 0 is any length. */
const LENGTHS = [0, 300_000, 600_000, 900_000, 1_200_000];

/** What is meant a week, and a way to mean something else. */
export function PlanCard({ plan, tools }: { plan: WeekPlan; tools: NightTools }) {
  const { plan: words } = useProgressMessages();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Card title={words.title}>
      <p>{words.told(words.kinds[plan.kind].label, plan.goal)}</p>
      <Button onClick={() => setIsOpen(true)}>{words.change}</Button>
      {isOpen ? <PlanSheet plan={plan} tools={tools} onDone={() => setIsOpen(false)} /> : null}
    </Card>
  );
}

function PlanSheet({ plan, tools, onDone }: { plan: WeekPlan; tools: NightTools; onDone: () => void }) {
  const own = useProgressMessages();
  const { plan: words } = own;
  const [next, setNext] = useState(plan);
  const goals = GOALS[next.kind] ?? [];
  return (
    <Sheet title={words.title} onDismiss={onDone}>
      <RadioGroup
        legend={<span data-visually-hidden>{words.title}</span>}
        options={KINDS.map((value) => ({ value, ...words.kinds[value] }))}
        value={next.kind}
        onChoose={(kind) => setNext(STARTS[kind])}
      />
      {goals.length > 0 ? (
        <SelectField
          label={words.nights}
          value={next.goal}
          onChange={(event) => setNext({ ...next, goal: Number(event.target.value) })}
        >
          {goals.map((goal) => (
            <option key={goal}>{goal}</option>
          ))}
        </SelectField>
      ) : null}
      {next.kind === 'own' ? (
        <SelectField
          label={words.length}
          value={next.lengthMs}
          onChange={(event) => setNext({ ...next, lengthMs: Number(event.target.value) })}
        >
          {LENGTHS.map((ms) => (
            <option key={ms} value={ms}>
              {words.lengths(ms)}
            </option>
          ))}
        </SelectField>
      ) : null}
      <Button
        tone="primary"
        onClick={async () => {
          await tools.diary.choosePlan(next);
          onDone();
        }}
      >
        {words.keep}
      </Button>
      <Button onClick={onDone}>{own.cancel}</Button>
    </Sheet>
  );
}
