import { useMessages } from '../../i18n/messages.ts';
import { FootPair } from '../../ui/drawing/SoleMark.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { StageBar } from '../../ui/StageBar.tsx';
import type { FootProgress, SessionView } from './sessionView.ts';
import styles from './TopBar.module.css';

/** Which foot, which stage, how far both feet are, and Stop. */
export function TopBar({ view, onStop }: { view: SessionView; onStop: () => void }) {
  const words = useMessages();
  const stage = view.segment.kind === 'move' ? view.segment.step.move.stage : undefined;
  const label = ({ foot, state, stages }: FootProgress) => {
    if (state === 'done') return words.session.footDone(words.feet[foot]);
    const at = stages.findIndex((part) => part.state === 'now');
    const now = stages[at];
    return now
      ? words.session.progress(words.feet[foot], words.stages[now.stage], at + 1, stages.length)
      : words.session.footAhead(words.feet[foot]);
  };
  return (
    <header className={styles.top}>
      <FootPair foot={view.foot} className={styles.pair} />
      <div className={styles.place}>
        <p className={styles.foot}>{words.feet[view.foot]}</p>
        <p className={styles.stage}>{stage ? words.stages[stage] : ' '}</p>
      </div>
      <button type="button" className={styles.stop} onClick={onStop}>
        <Icon name="stop" />
        <span>{words.session.stop}</span>
      </button>
      <div className={styles.bar}>
        <StageBar
          feet={view.feet.map((foot) => ({
            label: label(foot),
            active: foot.foot === view.foot,
            parts: foot.stages.map(({ id, state }) => ({ id, state })),
          }))}
        />
      </div>
    </header>
  );
}
