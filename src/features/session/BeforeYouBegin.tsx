import { useEffect, useMemo, useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import { useStore } from 'zustand';
import { routineById } from '../../content/routines.ts';
import { otherFoot } from '../../domain/foot.ts';
import type { SessionPlan } from '../../domain/plan.ts';
import { useMessages } from '../../i18n/messages.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { chosenRoutine, totalMs } from '../routineChoice.ts';
import { routineWords } from '../routineWords.ts';
import { useServices } from '../services.ts';
import styles from './BeforeYouBegin.module.css';

/** What to have ready, then the one tap that begins. A link may name another routine for this time. */
export function BeforeYouBegin() {
  const words = useMessages();
  const { settings, player, device } = useServices();
  const { routineId, firstFoot, switchGate } = useStore(settings.store);
  const [asked] = useSearchParams();
  const [state, setState] = useState<'open' | 'starting' | 'busy' | 'failed'>('open');
  const routine = routineById(asked.get('routine') ?? '') ?? chosenRoutine(routineId);

  const plan = useMemo<SessionPlan>(
    () => ({ routine, feet: [firstFoot, otherFoot(firstFoot)], switchGate, extensions: [] }),
    [routine, firstFoot, switchGate],
  );
  useEffect(() => {
    player.prepare(plan);
  }, [player, plan]);

  async function begin() {
    setState('starting');
    const start = {
      id: device.newId(),
      startedAt: device.now(),
      plan,
      positionMs: 0,
      guided: [],
    };
    try {
      if ((await player.begin(start)) === 'busy') setState('busy');
    } catch {
      setState('failed');
    }
  }

  return (
    <Screen title={words.begin.title}>
      <p className={styles.summary}>
        {words.begin.summary(routineWords(words, routine.id).name, totalMs(routine), words.feet[firstFoot])}
      </p>
      <Checklist seated={routine.steps.every(({ move }) => move.region !== 'tendon')} />
      <Checkbox
        checked={switchGate === 'byPerson'}
        label={words.begin.wait}
        hint={words.begin.waitHint}
        onChange={(waits) => settings.change({ switchGate: waits ? 'byPerson' : 'byItself' })}
      />
      <div className={styles.ways}>
        <p role="status" className={styles.status}>
          {state === 'busy' || state === 'failed' ? words.begin[state] : ''}
        </p>
        <Button tone="primary" className={styles.ready} disabled={state === 'starting'} onClick={begin}>
          {words.begin.ready}
        </Button>
        <Link href="/" className={styles.back}>
          {words.begin.back}
        </Link>
      </div>
      <p className={styles.disclaimer}>{words.begin.disclaimer}</p>
    </Screen>
  );
}

function Checklist({ seated }: { seated: boolean }) {
  const { begin } = useMessages();
  const items = seated
    ? ([
        ['seat', begin.seatRoller],
        ['sock', begin.oilRoller],
        ['ease', begin.ease],
      ] as const)
    : ([
        ['seat', begin.seat],
        ['oil', begin.oil],
        ['towel', begin.towel],
        ['ease', begin.ease],
      ] as const);
  return (
    <ul className={styles.list} aria-label={begin.checklist}>
      {items.map(([icon, { title, text }]) => (
        <li key={icon}>
          <Icon name={icon} size={28} />
          <strong>{title}</strong>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
