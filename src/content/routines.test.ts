import { describe, expect, it } from 'vitest';
import { FEET, type Foot } from '../domain/foot.ts';
import { MOVE_IDS, type MoveId, PRESSURES, REGIONS, type Region, STAGES } from '../domain/move.ts';
import { type Count, layCounts } from '../domain/rhythm.ts';
import { footMs, type Routine, type Step } from '../domain/routine.ts';
import { compileTimeline, isMove } from '../domain/timeline.ts';
import { technique } from '../i18n/en/technique.ts';
import { MOVES } from './moves.ts';
import { DEFAULT_ROUTINE, ROUTINE_IDS, ROUTINES, type RoutineId, routineById } from './routines.ts';

type Row = readonly [move: MoveId, seconds: number];

const ROLLER: readonly Row[] = [
  ['settle', 5],
  ['rollHeelToBall', 30],
  ['rollInnerArch', 25],
  ['rollOuterEdge', 25],
  ['rollAcrossBall', 20],
  ['rollHold', 30],
  ['toeCurls', 15],
];

/** Seconds of every move on one foot, one round, and the totals for one foot and for both. */
const TABLE: Readonly<Record<RoutineId, { perFoot: number; total: number; rows: readonly Row[] }>> = {
  quick: {
    perFoot: 150,
    total: 300,
    rows: [
      ['settle', 5],
      ['spreadOil', 10],
      ['drawAchilles', 20],
      ['thumbLines', 30],
      ['knuckleKnead', 15],
      ['archHold', 30],
      ['toePads', 15],
      ['rotateToes', 15],
      ['longStrokes', 10],
    ],
  },
  nightly: {
    perFoot: 300,
    total: 600,
    rows: [
      ['settle', 5],
      ['spreadOil', 15],
      ['drawAchilles', 30],
      ['thumbLines', 60],
      ['knuckleKnead', 40],
      ['archHold', 30],
      ['toePads', 25],
      ['rotateToes', 30],
      ['partToes', 20],
      ['bendToes', 20],
      ['longStrokes', 25],
    ],
  },
  fifteen: {
    perFoot: 450,
    total: 900,
    rows: [
      ['settle', 5],
      ['spreadOil', 20],
      ['drawAchilles', 30],
      ['thumbLines', 90],
      ['knuckleKnead', 70],
      ['archHold', 30],
      ['toePads', 30],
      ['heelEdgeTips', 60],
      ['rotateToes', 30],
      ['partToes', 20],
      ['bendToes', 30],
      ['longStrokes', 35],
    ],
  },
  deep: {
    perFoot: 600,
    total: 1200,
    rows: [
      ['settle', 10],
      ['spreadOil', 25],
      ['drawAchilles', 30],
      ['ankleCircles', 20],
      ['thumbLines', 120],
      ['knuckleKnead', 90],
      ['archHold', 30],
      ['archRelease', 10],
      ['archHold', 30],
      ['toePads', 40],
      ['heelEdgeTips', 65],
      ['rotateToes', 40],
      ['partToes', 20],
      ['bendToes', 40],
      ['longStrokes', 30],
    ],
  },
  sleep: {
    perFoot: 300,
    total: 600,
    rows: [
      ['settle', 5],
      ['spreadOil', 20],
      ['drawAchilles', 25],
      ['thumbLines', 30],
      ['toePads', 65],
      ['archHold', 30],
      ['archRelease', 10],
      ['archHold', 30],
      ['archCircles', 40],
      ['rotateToes', 20],
      ['longStrokes', 25],
    ],
  },
  roller: { perFoot: 150, total: 300, rows: ROLLER },
  'roller-10': { perFoot: 300, total: 600, rows: ROLLER },
};

/** Pulls down the Achilles, 0 where the routine has none. */
const PULLS: Readonly<Record<RoutineId, number>> = {
  quick: 5,
  nightly: 6,
  fifteen: 6,
  deep: 6,
  sleep: 5,
  roller: 0,
  'roller-10': 0,
};

const PARTS: Readonly<Partial<Record<MoveId, readonly [Count['kind'], readonly Region[]]>>> = {
  thumbLines: ['line', ['line1', 'line2', 'line3', 'line4', 'line5']],
  knuckleKnead: ['place', ['heel', 'arch', 'ball']],
  toePads: ['pad', ['pad1', 'pad2', 'pad3', 'pad4', 'pad5']],
  heelEdgeTips: ['place', ['heel', 'innerArch', 'tip1', 'tip2', 'tip3']],
  rotateToes: ['toe', ['toe1', 'toe2', 'toe3', 'toe4', 'toe5']],
  partToes: ['gap', ['gap1', 'gap2', 'gap3', 'gap4']],
};
const STROKED: readonly MoveId[] = [
  'spreadOil',
  'longStrokes',
  'rollHeelToBall',
  'rollInnerArch',
  'rollOuterEdge',
  'rollAcrossBall',
];
const BREATHED: readonly MoveId[] = ['archHold', 'rollHold'];
const BOTH_WAYS: readonly MoveId[] = ['ankleCircles', 'bendToes'];
const UNCOUNTED: readonly MoveId[] = ['settle', 'archRelease', 'archCircles', 'toeCurls'];

const timelineOf = (routine: Routine, feet: readonly Foot[] = FEET) =>
  compileTimeline({ routine, feet, switchGate: 'byItself', extensions: [] });
const stepsOf = (ids: readonly MoveId[]) =>
  ROUTINES.flatMap(({ steps }) => steps).filter(({ move }) => ids.includes(move.id));
const countsOf = ({ rhythm, move, durationMs }: Step) => layCounts(rhythm, move.region, 0, durationMs);
const sorted = (list: readonly string[]) => [...list].sort();

describe.each(ROUTINES)('$id', (routine) => {
  const expected = TABLE[routine.id];

  it('has the moves and seconds of the technique, one by one', () => {
    expect(routine.steps.map(({ move, durationMs }) => [move.id, durationMs / 1000])).toEqual(expected.rows);
  });

  it('lasts to the second what it promises, for one foot and for both', () => {
    expect(footMs(routine)).toBe(expected.perFoot * 1000);
    expect(timelineOf(routine, ['left']).handsOnMs).toBe(expected.perFoot * 1000);
    expect(timelineOf(routine).handsOnMs).toBe(expected.total * 1000);
  });

  it('gives both feet the same moves for the same time', () => {
    const segments = timelineOf(routine).segments.filter(isMove);
    const movesOf = (side: Foot) =>
      segments
        .filter(({ foot }) => foot === side)
        .map(({ step, startMs, endMs, counts }) => [step.move.id, endMs - startMs, counts.length]);
    expect(movesOf('left')).toHaveLength(expected.rows.length * routine.rounds);
    expect(movesOf('right')).toEqual(movesOf('left'));
  });

  it('never goes back to an earlier stage', () => {
    const stages = routine.steps.map(({ move }) => STAGES.indexOf(move.stage));
    expect(stages).toEqual([...stages].sort((a, b) => a - b));
  });

  it('draws down the Achilles as often as the technique says', () => {
    const pulls = routine.steps.filter(({ move }) => move.id === 'drawAchilles').flatMap(countsOf);
    expect(pulls.map(({ kind }) => kind)).toEqual(Array(PULLS[routine.id]).fill('pull'));
  });

  it('keeps its times and tempos in whole milliseconds', () => {
    const times = routine.steps.flatMap(({ durationMs, rhythm }) => [
      durationMs,
      ...(rhythm.kind === 'paced' ? [rhythm.everyMs] : []),
    ]);
    expect(times.filter((ms) => !Number.isInteger(ms))).toEqual([]);
  });
});

describe('the inner rhythm', () => {
  it.each(Object.entries(PARTS))('of %s names its parts in order', (id, [kind, regions]) => {
    const steps = stepsOf([id as MoveId]);
    expect(steps).not.toHaveLength(0);
    for (const counts of steps.map(countsOf)) {
      expect(counts.map(({ region }) => region)).toEqual(regions);
      expect(new Set(counts.map((count) => count.kind))).toEqual(new Set([kind]));
    }
  });

  it('gives a pull four seconds in Quick and five elsewhere', () => {
    const seconds = ROUTINES.map(({ id, steps }) => [
      id,
      ...steps.flatMap(({ rhythm }) =>
        rhythm.kind === 'paced' && rhythm.count === 'pull' ? [rhythm.everyMs / 1000] : [],
      ),
    ]);
    expect(seconds).toEqual([
      ['quick', 4],
      ['nightly', 5],
      ['fifteen', 5],
      ['deep', 5],
      ['sleep', 5],
      ['roller'],
      ['roller-10'],
    ]);
  });

  it('fills a hold of thirty seconds with three breaths, four in and six out', () => {
    for (const counts of stepsOf(BREATHED).map(countsOf)) {
      expect(counts.map(({ kind, startMs, endMs }) => [kind, endMs - startMs])).toEqual(
        Array.from({ length: 3 }, () => [
          ['breathIn', 4_000],
          ['breathOut', 6_000],
        ]).flat(),
      );
    }
  });

  it('takes five seconds for every stroke', () => {
    for (const step of stepsOf(STROKED)) {
      expect(countsOf(step).map(({ kind, startMs, endMs }) => [kind, endMs - startMs])).toEqual(
        Array(step.durationMs / 5_000).fill(['stroke', 5_000]),
      );
    }
  });

  it('turns and bends two ways, half the time each', () => {
    for (const step of stepsOf(BOTH_WAYS)) {
      expect(countsOf(step).map(({ kind, startMs, endMs }) => [kind, endMs - startMs])).toEqual(
        Array(2).fill(['way', step.durationMs / 2]),
      );
    }
  });

  it('leaves the rest uncounted', () => {
    expect(stepsOf(UNCOUNTED).flatMap(countsOf)).toEqual([]);
  });

  it('is known for every move', () => {
    const known = [
      ...Object.keys(PARTS),
      ...STROKED,
      ...BREATHED,
      ...BOTH_WAYS,
      ...UNCOUNTED,
      'drawAchilles',
    ];
    expect(sorted(known)).toEqual(sorted(MOVE_IDS));
  });
});

describe('the built-in routines', () => {
  it('are there for every id, in the order of the ids', () => {
    expect(ROUTINES.map(({ id }) => id)).toEqual(ROUTINE_IDS);
  });

  it('are found by their id, and only by it', () => {
    expect(ROUTINE_IDS.map((id) => routineById(id)?.id)).toEqual(ROUTINE_IDS);
    expect(routineById('of another version')).toBeUndefined();
  });

  it('offer Nightly to someone who has chosen none', () => {
    expect(DEFAULT_ROUTINE).toBe(routineById('nightly'));
  });

  it('use every move, each under its own id', () => {
    expect(Object.entries(MOVES).filter(([id, move]) => move.id !== id)).toEqual([]);
    const used = new Set(ROUTINES.flatMap(({ steps }) => steps.map(({ move }) => move.id)));
    expect(sorted([...used])).toEqual(sorted(MOVE_IDS));
  });

  it('play the roller twice over by the same steps', () => {
    expect(routineById('roller-10')?.steps).toEqual(routineById('roller')?.steps);
    expect(routineById('roller-10')?.rounds).toBe(2);
  });
});

describe('the English words', () => {
  it.each([
    ['move', technique.moves, MOVE_IDS],
    ['stage', technique.stages, STAGES],
    ['region', technique.regions, REGIONS],
    ['routine', technique.routines, ROUTINE_IDS],
    ['pressure', technique.pressures, PRESSURES],
    ['foot', technique.feet, FEET],
  ])('are there for every %s and nothing else', (_, words, ids) => {
    expect(sorted(Object.keys(words))).toEqual(sorted(ids));
  });

  it('say every inner count of every routine', () => {
    const say: (count: Count) => string = technique.count;
    const said = ROUTINES.flatMap((routine) => routine.steps.flatMap(countsOf).map(say));
    expect(said.filter((words) => !/^[A-Z][a-z]+( |$)/.test(words) || words.includes('undefined'))).toEqual(
      [],
    );
  });
});
