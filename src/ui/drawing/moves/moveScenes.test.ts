import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryShare, arbitraryWish, extend } from '../../../../tests/support/arbitraryPlans.ts';
import { isLit } from '../../../../tests/support/shapes.ts';
import { ROUTINES } from '../../../content/routines.ts';
import { FEET } from '../../../domain/foot.ts';
import type { SessionPlan } from '../../../domain/plan.ts';
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

/** Any routine on one foot or both, in either order, with any time added anywhere. */
const arbitrarySession = fc
  .record({
    routine: fc.constantFrom(...ROUTINES),
    feet: fc.shuffledSubarray([...FEET], { minLength: 1 }),
    wishes: fc.array(arbitraryWish, { maxLength: 3 }),
  })
  .map(({ routine, feet, wishes }) => {
    const plan: SessionPlan = { routine, feet, switchGate: 'byItself', extensions: [] };
    return compileTimeline(wishes.reduce(extend, plan));
  });

describe('on any foot, however much time was added', () => {
  it('the hand is on its way for as long as the move lasts, without a gap', () => {
    fc.assert(
      fc.property(arbitrarySession, ({ segments }) => {
        for (const move of segments.filter(isMove)) {
          const motion = playFor(move).cast[0]?.motion ?? [];
          expect(motion[0]?.startMs).toBe(0);
          expect(motion.at(-1)?.endMs).toBeCloseTo(move.endMs - move.startMs, 6);
          for (const [i, { startMs, endMs }] of motion.entries()) {
            expect(startMs).toBeLessThan(endMs);
            if (i > 0) expect(startMs).toBeCloseTo(motion[i - 1]?.endMs ?? Number.NaN, 6);
          }
        }
      }),
    );
  });

  it('the way of the hand stays on the foot', () => {
    fc.assert(
      fc.property(arbitrarySession, arbitraryShare, ({ segments }, share) => {
        for (const move of segments.filter(isMove)) {
          const play = playFor(move);
          const [lead] = play.cast;
          const pose = lead && poseAt(lead.motion, share * play.durationMs);
          if (!pose || pose.shown === 0) continue;
          const [x, y, width, height] = play.frame;
          expect(pose.x).toBeGreaterThan(x);
          expect(pose.x).toBeLessThan(x + width);
          expect(pose.y).toBeGreaterThan(y);
          expect(pose.y).toBeLessThan(y + height);
        }
      }),
    );
  });
});
