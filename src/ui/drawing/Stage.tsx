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
  /** What the foot hides, in the view's coordinates. */
  readonly behind: ReactNode;
  /** What is laid over the foot, drawn as on the right foot. */
  readonly children: ReactNode;
}

/** The foot with the trails on it, and over it as much room in the same proportions. */
export function Stage({ ref, play, foot, now, behind, children }: StageProps) {
  const { scene, frame, beats } = play;
  const region = regionIn(scene.view, beats[now]?.region);
  return (
    <div ref={ref} className={styles.stage} style={proportions(frame)} data-foot={foot}>
      <View
        name={scene.view}
        foot={foot}
        lit={scene.lit}
        focus={region === scene.lit ? undefined : region}
        frame={scene.frame}
        behind={behind}
      >
        <TrailMarks play={play} now={now} />
      </View>
      <div className={styles.over}>{children}</div>
    </div>
  );
}

function proportions([, , width, height]: Frame): CSSProperties {
  return { '--wide': width, '--high': height } as CSSProperties;
}
