import { isRunning } from '../domain/session.ts';
import { type Segment, segmentAt } from '../domain/timeline.ts';
import type { Player } from './player.ts';

/** Pulses and pauses in ms, told apart by hand: a new move, changing feet, the end. */
const PATTERNS = { move: [60], gate: [60, 120, 60], close: [200, 150, 200] } as const;

/** Buzzes at every new segment and at the end; never on seconds, and never as the only cue. */
export function buzzOnCues(player: Player, vibrate: (patternMs: readonly number[]) => void): () => void {
  let felt: Segment | undefined;
  return player.store.subscribe(({ run }, before) => {
    if (!run) return;
    if (run.session.status === 'finished') {
      const hasJustEnded = before.run?.session.status !== 'finished';
      if (hasJustEnded && run.session.ending === 'reachedEnd') vibrate(PATTERNS.close);
      return;
    }
    if (!isRunning(run.session)) return;
    const segment = segmentAt(run.session.timeline, run.positionMs);
    if (felt?.index === segment.index && felt.startMs === segment.startMs) return;
    felt = segment;
    vibrate(PATTERNS[segment.kind]);
  });
}
