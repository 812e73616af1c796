import { useState } from 'react';
import type { WeekPlan } from '../../domain/weekPlan.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useProgressMessages } from '../../i18n/progressMessages.ts';
import { Button } from '../../ui/Button.tsx';
import { routineWords } from '../routineWords.ts';
import type { NightTools } from '../services.ts';
import { Card, Quiet } from './Card.tsx';
import { PlanSheet } from './PlanSheet.tsx';

/** What is meant a week, and a way to mean something else. */
export function PlanCard({ plan, tools }: { plan: WeekPlan; tools: NightTools }) {
  const words = useMessages();
  const { plan: own } = useProgressMessages();
  const [isOpen, setIsOpen] = useState(false);
  const routine = plan.routineId === null ? undefined : routineWords(words, plan.routineId).name;
  return (
    <Card title={own.title}>
      <p>{own.told(own.kinds[plan.kind].label, plan.goal, routine)}</p>
      {plan.lengthMs > 0 ? <Quiet>{own.counts(plan.lengthMs)}</Quiet> : null}
      <Button onClick={() => setIsOpen(true)}>{own.change}</Button>
      {isOpen ? <PlanSheet plan={plan} tools={tools} onDone={() => setIsOpen(false)} /> : null}
    </Card>
  );
}
