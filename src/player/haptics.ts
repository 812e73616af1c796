import { segmentAt } from '../domain/timeline.ts';
import type { Player } from './player.ts';

/** Pulses and pauses in ms, told apart by hand: a new move, changing feet, the end. */
const PATTERNS = { move: [60], gate: [60, 120, 60], close: [200, 150, 200] } as const;

/**
 * Buzzes at every new segment and at the end, as long as that is wanted; never on seconds, and never as the
 * only cue.
 */
export function buzzOnCues(
  player: Player,
  vibrate: (patternMs: readonly number[]) => void,
  isWanted: () => boolean,
): () => void {
  let felt = '';
  return player.store.subscribe(({ run }) => {
    if (!run || run.session.status === 'ready') return;
    const { session } = run;
    const isOver = session.status === 'finished';
    if (isOver && session.ending !== 'reachedEnd') return;
    const segment = isOver ? session.timeline.segments.at(-1) : segmentAt(session.timeline, run.positionMs);
    // By its place in the session: the same segment begins elsewhere once time is added or taken away.
    const place = `${run.id} ${segment?.index}`;
    if (!segment || felt === place) return;
    felt = place;
    if (isWanted()) vibrate(PATTERNS[segment.kind]);
  });
}
