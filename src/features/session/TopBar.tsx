import { memo } from 'react';
import type { Segment, Timeline } from '../../domain/timeline.ts';
import { type Messages, useMessages } from '../../i18n/messages.ts';
import { FootPair } from '../../ui/drawing/SoleMark.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { StageBar } from '../../ui/StageBar.tsx';
import { type FootProgress, progressOf } from './footProgress.ts';
import styles from './TopBar.module.css';

interface TopBarProps {
  readonly timeline: Timeline;
  readonly segment: Segment;
  readonly onStop: () => void;
}

/** Which foot, which stage, how far both feet are, and Stop. */
export function TopBar({ timeline, segment, onStop }: TopBarProps) {
  const words = useMessages();
  return (
    <header className={styles.top}>
      <Place segment={segment} />
      <button type="button" className={styles.stop} onClick={onStop}>
        <Icon name="stop" />
        <span>{words.session.stop}</span>
      </button>
      <Progress timeline={timeline} segment={segment} />
    </header>
  );
}

const Place = memo(function Place({ segment }: { readonly segment: Segment }) {
  const words = useMessages();
  const stage = segment.kind === 'move' ? segment.step.move.stage : undefined;
  return (
    <>
      <FootPair foot={segment.foot} className={styles.pair} />
      <div className={styles.place}>
        <p className={styles.foot}>{words.feet[segment.foot]}</p>
        <p className={styles.stage}>{stage ? words.stages[stage] : ' '}</p>
      </div>
    </>
  );
});

/** Of both feet; a second that passes changes nothing in it. */
const Progress = memo(function Progress({ timeline, segment }: Omit<TopBarProps, 'onStop'>) {
  const words = useMessages();
  return (
    <div className={styles.bar}>
      <StageBar
        feet={progressOf(timeline, segment).map((foot) => ({
          label: label(words, foot),
          active: foot.foot === segment.foot,
          parts: foot.stages.map(({ id, state }) => ({ id, state })),
        }))}
      />
    </div>
  );
});

function label(words: Messages, { foot, state, stages }: FootProgress): string {
  if (state === 'done') return words.session.footDone(words.feet[foot]);
  const at = stages.findIndex((part) => part.state === 'now');
  const now = stages[at];
  return now
    ? words.session.progress(words.feet[foot], words.stages[now.stage], at + 1, stages.length)
    : words.session.footAhead(words.feet[foot]);
}
