import { useEffect, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { BREATHING } from '../../content/breathing.ts';
import { layCounts } from '../../domain/rhythm.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useSafetyMessages } from '../../i18n/safetyMessages.ts';
import { Button } from '../../ui/Button.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { useServices } from '../services.ts';
import styles from './BreathingScreen.module.css';

/** How often the screen looks at the clock, in ms; the breath itself swells by the compositor. */
const LOOK_MS = 200;

/** Breath in and out for two minutes, nothing touched, nothing kept. */
export function BreathingScreen() {
  const { begin } = useMessages();
  const { breathing: words } = useSafetyMessages();
  const [begunAt, setBegunAt] = useState<number>();
  const { device } = useServices();
  return (
    <Screen title={begin.breathingTitle}>
      <p>{words.text}</p>
      {begunAt === undefined ? (
        <Button tone="primary" onClick={() => setBegunAt(device.now())}>
          {words.begin}
        </Button>
      ) : (
        <Breath key={begunAt} begunAt={begunAt} onAgain={() => setBegunAt(device.now())} />
      )}
      <p className={styles.dizzy}>{words.dizzy}</p>
      <Link href="/" className={styles.back}>
        {words.back}
      </Link>
    </Screen>
  );
}

function Breath({ begunAt, onAgain }: { begunAt: number; onAgain: () => void }) {
  const { breathing: words } = useSafetyMessages();
  const passedMs = usePassedMs(begunAt);
  const counts = useMemo(() => layCounts(BREATHING.rhythm, 'foot', 0, BREATHING.durationMs), []);
  if (passedMs >= BREATHING.durationMs) {
    return (
      <>
        <p role="status" className={styles.say}>
          {words.done}
        </p>
        <Button onClick={onAgain}>{words.again}</Button>
      </>
    );
  }
  const count = counts.findLast(({ startMs }) => startMs <= passedMs);
  if (!count) return null;
  const way = count.kind === 'breathIn' ? 'in' : 'out';
  const time = { animationDuration: `${count.endMs - count.startMs}ms` };
  return (
    <div className={styles.breath}>
      <span key={count.startMs} className={styles.circle} data-way={way} style={time} />
      <p className={styles.say}>{words[way]}</p>
      <p className={styles.dizzy}>{words.left(count.of - count.index)}</p>
    </div>
  );
}

/** Milliseconds since a moment, from the clock at every look: a late look cannot drift. */
function usePassedMs(begunAt: number): number {
  const { device } = useServices();
  const [nowMs, setNowMs] = useState(begunAt);
  useEffect(() => {
    const timer = setInterval(() => setNowMs(device.now()), LOOK_MS);
    return () => clearInterval(timer);
  }, [device]);
  return Math.max(0, nowMs - begunAt);
}
