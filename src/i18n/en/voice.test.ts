import { describe, expect, it } from 'vitest';
import { ROUTINES } from '../../content/routines.ts';
import { countClip, segmentClips } from '../../domain/clip.ts';
import { FEET } from '../../domain/foot.ts';
import { PRESSURES } from '../../domain/move.ts';
import { GATE_ENDINGS } from '../../domain/plan.ts';
import { type Count, layCounts, stretchCounts } from '../../domain/rhythm.ts';
import type { Step } from '../../domain/routine.ts';
import { compileTimeline, isMove } from '../../domain/timeline.ts';
import { app } from './app.ts';
import { technique } from './technique.ts';
import { voiceLines } from './voice.ts';

const EXTRA_MS = 15_000;
/** Said when something happens, not at a place of the timeline. */
const ON_OCCASION = ['foot.left', 'foot.right', 'interrupted', 'interrupted.reason', 'resume'];

const segments = ROUTINES.flatMap((routine) =>
  FEET.flatMap((first) =>
    GATE_ENDINGS.flatMap((switchGate) => {
      const feet = first === 'left' ? FEET : FEET.toReversed();
      return compileTimeline({ routine, feet, switchGate, extensions: [] }).segments;
    }),
  ),
);
const moves = segments.filter(isMove);
/** As they are under each pressure that answers may ask for. */
const capped = moves.flatMap((segment) =>
  PRESSURES.map((pressure) => ({
    ...segment,
    step: { ...segment.step, move: { ...segment.step.move, pressure } },
  })),
);
const counts = moves.flatMap((move) => move.counts);
const steps = ROUTINES.flatMap((routine) => routine.steps);
const stretched = steps.flatMap(countsWithMoreTime);

/** All counts of a step when +15 s is pressed once, at any second of it. */
function countsWithMoreTime({ move, rhythm, durationMs }: Step): readonly Count[] {
  const planned = layCounts(rhythm, move.region, 0, durationMs);
  return Array.from({ length: durationMs / 1000 }, (_, second) =>
    stretchCounts(planned, rhythm, move.region, second * 1000, durationMs + EXTRA_MS),
  ).flat();
}

function shown(count: Count): string {
  return technique.count(count);
}

const differing = (said: readonly Count[]) => [
  ...new Set(said.filter((count) => voiceLines[countClip(count)] !== shown(count)).map(countClip)),
];

describe('the voice says what the screen shows', () => {
  it('at every inner count of every routine', () => {
    expect(counts.length).toBeGreaterThan(500);
    expect(differing(counts)).toEqual([]);
  });

  it('at every inner count after +15 s', () => {
    expect(stretched.length).toBeGreaterThan(counts.length);
    expect(differing(stretched)).toEqual([]);
  });

  it('at the beginning of every move', () => {
    for (const move of moves) {
      const { name, instruction } = technique.moves[move.step.move.id];
      expect(segmentClips(move).map((id) => voiceLines[id])).toEqual([name, instruction]);
    }
  });

  it('in every gate and at the end', () => {
    const { session, end } = app;
    for (const segment of segments) {
      const said = segmentClips(segment).map((id) => voiceLines[id]);
      if (segment.kind === 'close') expect(said).toEqual([end.title, end.slip]);
      if (segment.kind !== 'gate') continue;
      if (segment.gate === 'prepare') {
        expect(said).toEqual([session.prepareTitle, session.prepareText[segment.foot]]);
      } else {
        const text = segment.ending === 'byPerson' ? session.switchTextHeld : session.switchText;
        expect(said).toEqual([session.switchTitle[segment.foot], text]);
      }
    }
  });

  it('when a foot is named and when a session was interrupted', () => {
    expect(ON_OCCASION.map((id) => voiceLines[id])).toEqual([
      technique.feet.left,
      technique.feet.right,
      app.session.interruptedTitle,
      app.session.interruptedText,
      app.session.goOn,
    ]);
  });
});

describe('the lines', () => {
  it('are those that a session can say, and no more', () => {
    const said = new Set([
      ...[...segments, ...capped].flatMap(segmentClips),
      ...[...counts, ...stretched].map(countClip),
      ...ON_OCCASION,
    ]);
    expect(Object.keys(voiceLines).toSorted()).toEqual([...said].toSorted());
  });

  it('have ids that are safe as file names everywhere', () => {
    expect(Object.keys(voiceLines).filter((id) => !/^[a-z]+([.-][a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('are whole sentences, never raised', () => {
    expect(Object.values(voiceLines).filter((line) => !/^[A-Z][^!<>]+$/.test(line))).toEqual([]);
  });
});
