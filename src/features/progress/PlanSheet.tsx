import { useState } from 'react';
import { ROUTINES } from '../../content/routines.ts';
import { NIGHTLY, PAUSED, THERAPEUTIC, type WeekPlan, type WeekPlanKind } from '../../domain/weekPlan.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useProgressMessages } from '../../i18n/progressMessages.ts';
import { Button } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/Field.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { choiceOf, chosenRoutine, totalMs } from '../routineChoice.ts';
import { routineWords } from '../routineWords.ts';
import { type NightTools, useServices } from '../services.ts';

/** Where each kind begins; the person may change what stands in `GOALS` and `LENGTHS`. */
const STARTS: Readonly<Record<WeekPlanKind, WeekPlan>> = {
  nightly: NIGHTLY,
  // Tonight would else go on offering a session that is too short to count.
  therapeutic: { ...THERAPEUTIC, routineId: 'fifteen' },
  own: { kind: 'own', goal: 3, lengthMs: 0, routineId: null },
  paused: PAUSED,
};
const KINDS = ['nightly', 'therapeutic', 'own', 'paused'] as const;
const GOALS: Readonly<Partial<Record<WeekPlanKind, readonly number[]>>> = {
  therapeutic: [2, 3],
  own: [1, 2, 3, 4, 5, 6, 7],
};
/** In ms; 0 is any length. */
const LENGTHS = [0, 300_000, 600_000, 900_000, 1_200_000];

/** Takes in what is meant from tonight on; a routine chosen with it is what Tonight offers then. */
export function PlanSheet({
  plan,
  tools,
  onDone,
}: {
  plan: WeekPlan;
  tools: NightTools;
  onDone: () => void;
}) {
  const own = useProgressMessages();
  const { plan: words } = own;
  const { settings } = useServices();
  const [next, setNext] = useState(plan);
  const goals = GOALS[next.kind] ?? [];

  async function keep() {
    const { routineId } = next;
    if (routineId !== null) {
      settings.change(choiceOf(chosenRoutine(routineId), settings.store.getState().posture));
    }
    await tools.diary.choosePlan(next);
    onDone();
  }

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
          onChange={(event) => setNext(longer(next, Number(event.target.value)))}
        >
          {LENGTHS.map((ms) => (
            <option key={ms} value={ms}>
              {words.lengths(ms)}
            </option>
          ))}
        </SelectField>
      ) : null}
      {goals.length > 0 ? <RoutineField plan={next} onChange={setNext} /> : null}
      <Button tone="primary" onClick={keep}>
        {words.keep}
      </Button>
      <Button onClick={onDone}>{own.cancel}</Button>
    </Sheet>
  );
}

/** The routines that are long enough for the plan, or none in particular. */
function RoutineField({ plan, onChange }: { plan: WeekPlan; onChange: (plan: WeekPlan) => void }) {
  const words = useMessages();
  const own = useProgressMessages();
  return (
    <SelectField
      label={own.plan.routine}
      value={plan.routineId ?? ''}
      onChange={(event) => onChange({ ...plan, routineId: event.target.value || null })}
    >
      <option value="">{own.plan.anyRoutine}</option>
      {ROUTINES.filter((routine) => totalMs(routine) >= plan.lengthMs).map((routine) => (
        <option key={routine.id} value={routine.id}>
          {own.entry(routineWords(words, routine.id).name, totalMs(routine))}
        </option>
      ))}
    </SelectField>
  );
}

/** A plan from another length on; a routine that is too short for it is let go. */
function longer(plan: WeekPlan, lengthMs: number): WeekPlan {
  const { routineId } = plan;
  const isShort = routineId !== null && totalMs(chosenRoutine(routineId)) < lengthMs;
  return { ...plan, lengthMs, routineId: isShort ? null : routineId };
}
