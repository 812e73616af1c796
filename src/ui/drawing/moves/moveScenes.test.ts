import { describe, expect, it } from 'vitest';
import { isLit } from '../../../../tests/support/shapes.ts';
import { ROUTINES } from '../../../content/routines.ts';
import { compileTimeline, isMove, type MoveSegment } from '../../../domain/timeline.ts';
import type { Scene } from '../foot/scene.ts';
import { regionIn, SCENES } from '../foot/views.ts';
import type { Point } from '../line/curve.ts';
import { turned } from '../motion/gesture.ts';
import { type Beat, poseAt } from '../motion/motion.ts';
import { type Play, playOf } from './cast.ts';
import { MOVE_SCENES } from './moveScenes.ts';

const moves = ROUTINES.flatMap((routine) =>
  compileTimeline({ routine, feet: ['right'], switchGate: 'byItself', extensions: [] })
    .segments.filter(isMove)
    .map((move) => [routine.id, move.step.move.id, move] as const),
);
const playFor = ({ step, startMs, endMs, counts }: MoveSegment): Play =>
  playOf(
    step.move.id,
    counts.map((count) => ({ ...count, startMs: count.startMs - startMs, endMs: count.endMs - startMs })),
    endMs - startMs,
  );
/** Toes that bend take their light with them: where a place on them lies while they rest. */
function atRest({ cast, scene: { view } }: Play, at: Point, atMs: number): Point {
  const role = cast.find(({ actor }) => actor.prop === 'toes');
  const scene: Scene = SCENES[view];
  const joint = scene.parts?.find(({ name }) => name === 'toes')?.joint;
  const pose = role && poseAt(role.motion, atMs);
  return pose && joint ? turned(at, joint, -pose.turn) : at;
}
/** Where the leading hand is seen in one count, at a few moments. */
const touchesIn = (play: Play, beat: Beat): readonly Point[] =>
  [0.25, 0.5, 0.75].flatMap((share) => {
    const [lead] = play.cast;
    const atMs = beat.startMs + (beat.endMs - beat.startMs) * share;
    const pose = lead && poseAt(lead.motion, atMs);
    return pose && pose.shown > 0.5 ? [atRest(play, pose, atMs)] : [];
  });
/** No hand touches; the hand that turns the lit ankle holds the toes; the roller lies behind the lit toes. */
const ELSEWHERE = ['settle', 'ankleCircles', 'toeCurls'];

describe('each move of each routine', () => {
  it.each(moves)('%s: %s lights its own part of the foot', (_, id, { step }) => {
    const { view, lit } = MOVE_SCENES[id];
    expect(lit).toBe(regionIn(view, step.move.region));
  });

  it.each(moves)('%s: %s lights the part of each of its counts', (_, id, { counts }) => {
    const { view } = MOVE_SCENES[id];
    expect(counts.filter(({ region }) => regionIn(view, region) === undefined)).toEqual([]);
  });

  it.each(moves.filter(([, id]) => !ELSEWHERE.includes(id)))(
    '%s: %s has its hand on what is lit, in each count',
    (_, id, move) => {
      const play = playFor(move);
      const { view, lit } = MOVE_SCENES[id];
      const { lights }: Scene = SCENES[view];
      for (const beat of play.beats) {
        const shining = lights[regionIn(view, beat.region) ?? lit] ?? [];
        const touches = touchesIn(play, beat);
        expect(touches.length).toBeGreaterThan(0);
        const beside = touches.filter((pose) => !shining.some((light) => isLit(light, pose)));
        expect(beside, `${beat.kind} ${beat.index}`).toEqual([]);
      }
    },
  );

  it.each(moves)('%s: %s moves something, if only a ring around the breath', (_, _id, move) => {
    const play = playFor(move);
    const still = play.cast.every(({ motion }) => {
      const poses = [0.1, 0.23, 0.37, 0.41].map((share) => poseAt(motion, play.durationMs * share));
      return new Set(poses.map((pose) => JSON.stringify(pose))).size === 1;
    });
    expect(still).toBe(false);
  });
});
