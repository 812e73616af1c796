import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { useStore } from 'zustand';
import type { SessionPlan } from '../../domain/plan.ts';
import { footMs } from '../../domain/routine.ts';
import { feetOut } from '../../domain/verdict.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useBeginMessages, useSafetyMessages } from '../../i18n/safetyMessages.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { Asked } from '../Asked.tsx';
import { routineWords } from '../routineWords.ts';
import { useServices } from '../services.ts';
import styles from './BeforeYouBegin.module.css';
import { Checklist } from './Checklist.tsx';
import { Postures } from './Postures.tsx';
import { SafetyChanges } from './SafetyChanges.tsx';
import { SafetyQuestions } from './SafetyQuestions.tsx';
import { SafetyResult } from './SafetyResult.tsx';
import { useCheckedStart } from './useCheckedStart.ts';
import { usePosture } from './usePosture.ts';
import { WhyNotBegun } from './WhyNotBegun.tsx';

type Start = ReturnType<typeof useCheckedStart>;

/** The safety questions, what to have ready, then the one tap that begins; or why there is none. */
export function BeforeYouBegin() {
  const words = useMessages();
  const own = useBeginMessages();
  const start = useCheckedStart();
  const { gate } = start;
  const [hasCleared, setHasCleared] = useState(false);
  const changed = gate.kind === 'cleared' && gate.adapted.changes.length > 0;
  const toRead = gate.kind === 'blocked' || start.due === 'full' || start.anew || changed;
  return (
    <Screen title={words.begin.title}>
      <WhyNotBegun state={start.state} answers={start.answers} />
      {gate.kind === 'cleared' ? (
        <Ready start={start} gate={gate} justCleared={hasCleared} />
      ) : (
        <SafetyResult why={gate.why} onCleared={() => setHasCleared(true)} />
      )}
      <div className={styles.ways} data-still={toRead}>
        {gate.kind === 'cleared' ? <BeginButton start={start} /> : null}
        <Link href="/" className={styles.back}>
          {own.back}
        </Link>
      </div>
      <p className={styles.disclaimer}>{words.begin.disclaimer}</p>
    </Screen>
  );
}

function Ready({
  start,
  gate,
  justCleared,
}: {
  start: Start;
  gate: Extract<Start['gate'], { kind: 'cleared' }>;
  justCleared: boolean;
}) {
  const own = useBeginMessages();
  const { settings } = useServices();
  const { switchGate } = useStore(settings.store);
  const { plan, adapted } = gate;
  const [first = 'left'] = plan.feet;
  const posture = usePosture(plan.routine);
  return (
    <>
      <Summary plan={plan} takesFocus={justCleared} />
      <LastTime />
      <SafetyQuestions
        full={start.due === 'full'}
        answered={start.askedBefore}
        oneFoot={feetOut(start.answers).length > 0}
      />
      <SafetyChanges changes={adapted.changes} anew={start.anew} />
      <Postures postures={start.postures} posture={posture} foot={first} />
      <Checklist seated={posture === 'roller'} />
      {plan.feet.length > 1 ? (
        <Checkbox
          checked={switchGate === 'byPerson'}
          label={own.wait}
          hint={own.waitHint}
          onChange={(waits) => settings.change({ switchGate: waits ? 'byPerson' : 'byItself' })}
        />
      ) : null}
      <Asked when="before" />
    </>
  );
}

/** Of the last session, where it was stopped because something felt wrong. */
function LastTime() {
  const { stopped } = useSafetyMessages();
  const records = useStore(useServices().history, (state) => state.records);
  const [last] = records.toSorted((one, other) => other.startedAt - one.startedAt);
  return last?.outcome === 'stoppedWisely' ? <p className={styles.status}>{stopped.lastTime}</p> : null;
}

/**
 * The routine as it will be, so that what it says is what the timeline has. Where it has just been cleared it takes the
 * focus of the button that did it.
 */
function Summary({ plan: { routine, feet }, takesFocus }: { plan: SessionPlan; takesFocus: boolean }) {
  const words = useMessages();
  const own = useBeginMessages();
  const safety = useSafetyMessages();
  const summary = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (takesFocus) summary.current?.focus();
  }, [takesFocus]);
  const [first = 'left'] = feet;
  const name = routineWords(words, routine.id).name;
  const say = feet.length > 1 ? own.summary : safety.summaryOne;
  return (
    <p ref={summary} tabIndex={-1} className={styles.summary}>
      {say(name, feet.length * footMs(routine), words.feet[first])}
    </p>
  );
}

function BeginButton({ start: { gate, answers, state, begin } }: { start: Start }) {
  const words = useMessages();
  const own = useBeginMessages();
  const { ready } = useSafetyMessages();
  const [onlyOne] = gate.kind === 'cleared' && feetOut(answers).length > 0 ? gate.plan.feet : [];
  const changed = gate.kind === 'cleared' && gate.adapted.changes.length > 0;
  return (
    <>
      <p role="status" className={styles.status}>
        {state === 'busy' ? words.begin.busy : state === 'failed' ? own.failed : ''}
      </p>
      <Button tone="primary" className={styles.ready} disabled={state === 'starting'} onClick={begin}>
        {onlyOne ? ready.oneFoot[onlyOne] : changed ? ready.changed : ready.allClear}
      </Button>
    </>
  );
}
