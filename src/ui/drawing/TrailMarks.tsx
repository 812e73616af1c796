import { memo } from 'react';
import { type Play, signOf, trailsOf } from './moves/cast.ts';
import styles from './TrailMarks.module.css';

interface TrailMarksProps {
  readonly play: Play;
  /** The beat being done. */
  readonly now: number;
}

/** The ways of all counts, what is done brighter, and the paths the hands take now. */
export const TrailMarks = memo(function TrailMarks({ play, now }: TrailMarksProps) {
  const current = trailsOf(play, now);
  const sign = signOf(play, now);
  const ways = new Map<string, 'done' | 'ahead'>();
  play.beats.forEach((_, beat) => {
    for (const { way } of trailsOf(play, beat)) {
      if (way && current.every((trail) => trail.way !== way)) ways.set(way, beat < now ? 'done' : 'ahead');
    }
  });
  return (
    <g>
      {[...ways].map(([way, state]) => (
        <path key={way} className={styles.way} data-state={state} d={way} />
      ))}
      {current.map(({ path, head }) =>
        path ? (
          <g key={path}>
            <path className={styles.path} d={path} />
            <path className={styles.head} d={head} />
          </g>
        ) : null,
      )}
      {sign && <path className={styles.head} d={sign} />}
    </g>
  );
});

/** The same paths, bright: seen through a window as far as the leading hand has come. */
export const BrightTrail = memo(function BrightTrail({ play, now }: TrailMarksProps) {
  return trailsOf(play, now).map(({ path }) =>
    path ? <path key={path} className={styles.bright} d={path} /> : null,
  );
});
