import { useMemo } from 'react';
import { useStore } from 'zustand';
import { RULE_BOOK } from '../../content/safetyRules.ts';
import type { Posture } from '../../domain/posture.ts';
import { postureFor } from '../../domain/postureFor.ts';
import type { Routine } from '../../domain/routine.ts';
import { useServices } from '../services.ts';
import { useAnswersTonight } from '../useAnswersTonight.ts';

/** How one sits for a routine: as remembered, never as the answers rule out. */
export function usePosture(routine: Routine): Posture {
  const { settings } = useServices();
  const chosen = useStore(settings.store, ({ posture }) => posture);
  const answers = useAnswersTonight();
  return useMemo(() => postureFor(routine, chosen, answers, RULE_BOOK), [routine, chosen, answers]);
}
