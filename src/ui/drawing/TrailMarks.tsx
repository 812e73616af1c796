import { memo } from 'react';
import { type Play, trailOf } from './cast.ts';
import styles from './TrailMarks.module.css';

interface TrailMarksProps {
  readonly play: Play;
  /** The beat being done. */
  readonly now: number;
}

/** The ways of all counts, what is done brighter, and the path the hand takes now. */
export const TrailMarks = memo(function TrailMarks({ play, now }: TrailMarksProps) {
  const current = trailOf(play, now);
  const ways = new Map<string, 'done' | 'ahead'>();
  play.beats.forEach((_, beat) => {
    const trail = trailOf(play, beat);
    if (trail && trail.way !== current?.way) ways.set(trail.way, beat < now ? 'done' : 'ahead');
  });
  return (
    <g>
      {[...ways].map(([way, state]) => (
        <path key={way} className={styles.way} data-state={state} d={way} />
      ))}
      {current && <path className={styles.path} d={current.path} />}
    </g>
  );
});

/** The same path, bright: seen through a window as far as the hand has come. */
export const BrightTrail = memo(function BrightTrail({ play, now }: TrailMarksProps) {
  const trail = trailOf(play, now);
  return trail ? <path className={styles.bright} d={trail.path} /> : null;
});
