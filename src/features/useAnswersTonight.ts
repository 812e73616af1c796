import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Answers } from '../domain/safety.ts';
import { answersIn } from '../domain/safetyDue.ts';
import { useServices } from './services.ts';

/** The safety answers as they hold tonight: those about another day are open again. */
export function useAnswersTonight(): Answers {
  const { safety, device } = useServices();
  const record = useStore(safety.store);
  const { night } = useStore(device.today);
  return useMemo(() => answersIn(night, record, device.timeZone()), [night, record, device]);
}
