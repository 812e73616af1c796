import type { CSSProperties, ReactNode, Ref } from 'react';
import type { Frame } from './foot/scene.ts';
import { regionIn } from './foot/views.ts';
import type { Play } from './moves/cast.ts';
import styles from './Stage.module.css';
import { TrailMarks } from './TrailMarks.tsx';
import { View } from './View.tsx';

interface StageProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly play: Play;
  readonly foot: 'left' | 'right';
  /** The beat being done. */
  readonly now: number;
  /** What the foot hides, and what is laid over it, both drawn as on the right foot. */
  readonly behind: ReactNode;
  readonly children: ReactNode;
}

/** The foot with the trails on it; behind and over it as much room in the same proportions. */
export function Stage({ ref, play, foot, now, behind, children }: StageProps) {
  const { scene, frame, beats } = play;
  const region = regionIn(scene.view, beats[now]?.region);
  return (
    <div ref={ref} className={styles.stage} style={proportions(frame)} data-foot={foot}>
      <div className={styles.room}>{behind}</div>
      <View
        name={scene.view}
        foot={foot}
        lit={scene.lit}
        focus={region === scene.lit ? undefined : region}
        frame={scene.frame}
      >
        <TrailMarks play={play} now={now} />
      </View>
      <div className={styles.room}>{children}</div>
    </div>
  );
}

function proportions([, , width, height]: Frame): CSSProperties {
  return { '--wide': width, '--high': height } as CSSProperties;
}
