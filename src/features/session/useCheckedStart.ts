import { useEffect, useMemo, useState } from 'react';
import { useSearchParams } from 'wouter';
import { useStore } from 'zustand';
import { routineById } from '../../content/routines.ts';
import { RULE_BOOK } from '../../content/safetyRules.ts';
import { clearPlan, clearUnchanged } from '../../domain/adaptation.ts';
import { otherFoot } from '../../domain/foot.ts';
import type { SessionPlan } from '../../domain/plan.ts';
import type { Posture } from '../../domain/posture.ts';
import { posturesFor } from '../../domain/postureFor.ts';
import { isRolled } from '../../domain/roller.ts';
import type { Answers } from '../../domain/safety.ts';
import { dueAt } from '../../domain/safetyDue.ts';
import { withoutStaleClearances } from '../../domain/verdict.ts';
import { continueFrom } from '../../player/checkpoint.ts';
import type { SessionStart } from '../../player/player.ts';
import type { Checkpoint } from '../../storage/checkpointRecord.ts';
import { chosenRoutine, routineIn } from '../routineChoice.ts';
import { useServices } from '../services.ts';
import { useAnswersTonight } from '../useAnswersTonight.ts';

/** What became of the tap that begins; the last two began nothing, as the sheet has to be read anew. */
export type StartState = 'open' | 'starting' | 'busy' | 'failed' | 'newer' | 'due';

/** The session that the sheet is about, past the safety check, and the tap that begins it. */
export function useCheckedStart() {
  const { player, device, safety } = useServices();
  const record = useStore(safety.store);
  const [lookedAt, setLookedAt] = useState(device.now);
  const [state, setState] = useState<StartState>('open');
  const answers = useAnswersTonight();
  const wish = useWish(answers);
  const offer = useMemo(() => offerFor(wish, answers), [wish, answers]);
  const dueNow = (now: number) => dueAt(record.askedAt, { now, timeZone: device.timeZone() });
  const due = dueNow(lookedAt);

  const plan = offer.gate.kind === 'cleared' ? offer.gate.plan : undefined;
  useEffect(() => {
    if (plan) player.prepare(plan);
  }, [player, plan]);

  async function begin() {
    if (!plan) return;
    const now = device.now();
    safety.refresh();
    // Another tab has other answers: the sheet shows what they come to.
    if (safety.store.getState() !== record) return setState('newer');
    setLookedAt(now);
    // What became due while the sheet was open was not read yet.
    if (due !== 'full' && dueNow(now) === 'full') return setState('due');
    const full = due === 'full' ? now : record.askedAt.full;
    safety.change({ answers: withoutStaleClearances(answers), askedAt: { everyday: now, full } });
    const fresh = { id: device.newId(), startedAt: now, positionMs: 0, guided: [] };
    const start: SessionStart = offer.place ? continueFrom(offer.place, plan) : { ...fresh, plan };
    setState('starting');
    try {
      if ((await player.begin(start)) === 'busy') setState('busy');
    } catch {
      setState('failed');
    }
  }
  return { answers, due, askedBefore: record.askedAt.full > 0, ...offer, state, begin };
}

/** What the person wants: the routine a link names, or the chosen one, or to go on with what they left. */
interface Wish {
  readonly fresh: SessionPlan;
  readonly left: Checkpoint | undefined;
  /** The ways to sit to choose from. */
  readonly postures: readonly Posture[];
}

function useWish(answers: Answers): Wish {
  const { settings, unfinished } = useServices();
  const { routineId, posture, firstFoot, switchGate } = useStore(settings.store);
  const checkpoint = useStore(unfinished.store, (state) => state.checkpoint);
  const [asked] = useSearchParams();
  const left = asked.has('continue') ? checkpoint : undefined;
  const named = asked.get('routine') ?? '';
  return useMemo(() => {
    const again = left && (routineById(left.plan.routine.id) ?? left.plan.routine);
    const chosen = again ?? routineById(named) ?? chosenRoutine(routineId);
    const postures = posturesFor(chosen, answers, RULE_BOOK);
    // Where the answers leave the roller alone, adapting changes to it, and says why.
    const wanted = postures.length > 1 && postures.includes(posture);
    const routine = wanted ? routineIn(posture, chosen) : chosen;
    const feet = [firstFoot, otherFoot(firstFoot)];
    return { fresh: { routine, feet, switchGate, extensions: [] }, left, postures };
  }, [left, named, answers, posture, routineId, firstFoot, switchGate]);
}

/** The gate: what was left goes on only if the answers allow all of it; else it begins anew, adapted. */
function offerFor({ fresh, left, postures }: Wish, answers: Answers) {
  const unchanged = left && clearUnchanged(left.plan, answers, RULE_BOOK);
  return {
    gate: clearPlan(unchanged ?? fresh, answers, RULE_BOOK),
    /** What goes on changes neither to the roller nor away from it. */
    postures: unchanged
      ? postures.filter((one) => (one === 'roller') === isRolled(unchanged.routine, RULE_BOOK))
      : postures,
    /** Where it goes on, if it does. */
    place: unchanged ? left : undefined,
    /** It was left, and cannot go on as it was. */
    anew: left !== undefined && !unchanged,
  };
}
