import type { MoveId, Region } from '../domain/move.ts';
import type { Rhythm } from '../domain/rhythm.ts';
import type { Routine, Step } from '../domain/routine.ts';
import { MOVES } from './moves.ts';

/** The built-in routines, in the order they are offered; their words are in i18n under the same id. */
export const ROUTINE_IDS = ['quick', 'nightly', 'fifteen', 'deep', 'sleep', 'roller', 'roller-10'] as const;
export type RoutineId = (typeof ROUTINE_IDS)[number];

type PartCount = Extract<Rhythm, { kind: 'parts' }>['count'];

/** One glide of about 25 cm, in ms. */
const STROKE_MS = 5_000;
const LINES: readonly Region[] = ['line1', 'line2', 'line3', 'line4', 'line5'];
const PADS: readonly Region[] = ['pad1', 'pad2', 'pad3', 'pad4', 'pad5'];
const TOES: readonly Region[] = ['toe1', 'toe2', 'toe3', 'toe4', 'toe5'];
const GAPS: readonly Region[] = ['gap1', 'gap2', 'gap3', 'gap4'];

const step = (id: MoveId, seconds: number, rhythm: Rhythm): Step => ({
  move: MOVES[id],
  durationMs: seconds * 1000,
  rhythm,
});
const plain = (id: MoveId) => (seconds: number) => step(id, seconds, { kind: 'plain' });
const strokes = (id: MoveId) => (seconds: number) =>
  step(id, seconds, { kind: 'paced', count: 'stroke', everyMs: STROKE_MS });
const breaths = (id: MoveId) => (seconds: number) =>
  step(id, seconds, { kind: 'breaths', inMs: 4_000, outMs: 6_000 });
const parts = (id: MoveId, count: PartCount, regions: readonly Region[]) => (seconds: number) =>
  step(id, seconds, { kind: 'parts', count, regions });
/** Half the time each way, also when there is more of it. */
const bothWays = (id: MoveId) => parts(id, 'way', [MOVES[id].region, MOVES[id].region]);

// Each takes the seconds of its move; only the pulls are counted by the routine.
const settle = plain('settle');
const spreadOil = strokes('spreadOil');
const drawAchilles = (seconds: number, pulls: number) =>
  step('drawAchilles', seconds, { kind: 'paced', count: 'pull', everyMs: (seconds * 1000) / pulls });
const ankleCircles = bothWays('ankleCircles');
const thumbLines = parts('thumbLines', 'line', LINES);
const knuckleKnead = parts('knuckleKnead', 'place', ['heel', 'arch', 'ball']);
const archHold = breaths('archHold');
const archRelease = plain('archRelease');
const archCircles = plain('archCircles');
const toePads = parts('toePads', 'pad', PADS);
const heelEdgeTips = parts('heelEdgeTips', 'place', ['heel', 'innerArch', 'tip1', 'tip2', 'tip3']);
const rotateToes = parts('rotateToes', 'toe', TOES);
const partToes = parts('partToes', 'gap', GAPS);
const bendToes = bothWays('bendToes');
const longStrokes = strokes('longStrokes');
const rollHeelToBall = strokes('rollHeelToBall');
const rollInnerArch = strokes('rollInnerArch');
const rollOuterEdge = strokes('rollOuterEdge');
const rollAcrossBall = strokes('rollAcrossBall');
const rollHold = breaths('rollHold');
const toeCurls = plain('toeCurls');

const QUICK: readonly Step[] = [
  settle(5),
  spreadOil(10),
  drawAchilles(20, 5),
  thumbLines(30),
  knuckleKnead(15),
  archHold(30),
  toePads(15),
  rotateToes(15),
  longStrokes(10),
];

const NIGHTLY: readonly Step[] = [
  settle(5),
  spreadOil(15),
  drawAchilles(30, 6),
  thumbLines(60),
  knuckleKnead(40),
  archHold(30),
  toePads(25),
  rotateToes(30),
  partToes(20),
  bendToes(20),
  longStrokes(25),
];

const FIFTEEN: readonly Step[] = [
  settle(5),
  spreadOil(20),
  drawAchilles(30, 6),
  thumbLines(90),
  knuckleKnead(70),
  archHold(30),
  toePads(30),
  heelEdgeTips(60),
  rotateToes(30),
  partToes(20),
  bendToes(30),
  longStrokes(35),
];

const DEEP: readonly Step[] = [
  settle(10),
  spreadOil(25),
  drawAchilles(30, 6),
  ankleCircles(20),
  thumbLines(120),
  knuckleKnead(90),
  archHold(30),
  archRelease(10),
  archHold(30),
  toePads(40),
  heelEdgeTips(65),
  rotateToes(40),
  partToes(20),
  bendToes(40),
  longStrokes(30),
];

const SLEEP: readonly Step[] = [
  settle(5),
  spreadOil(20),
  drawAchilles(25, 5),
  thumbLines(30),
  toePads(65),
  archHold(30),
  archRelease(10),
  archHold(30),
  archCircles(40),
  rotateToes(20),
  longStrokes(25),
];

const ROLLER: readonly Step[] = [
  settle(5),
  rollHeelToBall(30),
  rollInnerArch(25),
  rollOuterEdge(25),
  rollAcrossBall(20),
  rollHold(30),
  toeCurls(15),
];

type BuiltIn = Routine & { readonly id: RoutineId };

/** The routine for someone who has chosen none. */
export const DEFAULT_ROUTINE: BuiltIn = { id: 'nightly', rounds: 1, steps: NIGHTLY };

/** The built-in routines, one for each id and in the same order. */
export const ROUTINES: readonly BuiltIn[] = [
  { id: 'quick', rounds: 1, steps: QUICK },
  DEFAULT_ROUTINE,
  { id: 'fifteen', rounds: 1, steps: FIFTEEN },
  { id: 'deep', rounds: 1, steps: DEEP },
  { id: 'sleep', rounds: 1, steps: SLEEP },
  { id: 'roller', rounds: 1, steps: ROLLER },
  { id: 'roller-10', rounds: 2, steps: ROLLER },
];

/** The built-in routine with this id, or undefined where an id comes from elsewhere or another version. */
export function routineById(id: string): Routine | undefined {
  return ROUTINES.find((routine) => routine.id === id);
}
