import { isRunning } from '../domain/session.ts';
import { segmentAt } from '../domain/timeline.ts';
import type { Player } from './player.ts';

/** Pulses and pauses in ms, told apart by hand: a new move, changing feet, the end. */
const PATTERNS = { move: [60], gate: [60, 120, 60], close: [200, 150, 200] } as const;

/** Buzzes at every new segment and at the end; never on seconds, and never as the only cue. */
export function buzzOnCues(player: Player, vibrate: (patternMs: readonly number[]) => void): () => void {
  let felt = '';
  return player.store.subscribe(({ run }, before) => {
    if (!run) return;
    if (run.session.status === 'finished') {
      const hasJustEnded = before.run?.session.status !== 'finished';
      if (hasJustEnded && run.session.ending === 'reachedEnd') vibrate(PATTERNS.close);
      return;
    }
    if (!isRunning(run.session)) return;
    const segment = segmentAt(run.session.timeline, run.positionMs);
    // By its place in the session: the same segment begins elsewhere once time is added or taken away.
    const place = `${run.id} ${segment.index}`;
    if (felt === place) return;
    felt = place;
    vibrate(PATTERNS[segment.kind]);
  });
}
