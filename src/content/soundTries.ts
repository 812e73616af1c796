import type { SessionPlan } from '../domain/plan.ts';
import { MOVES } from './moves.ts';

/** A minute of a session, count-in and close included, to learn what a phone does with it. */
export const SELF_TEST_PLAN: SessionPlan = {
  routine: {
    id: 'self-test',
    rounds: 1,
    steps: [
      { move: MOVES.settle, durationMs: 9_000, rhythm: { kind: 'plain' } },
      {
        move: MOVES.drawAchilles,
        durationMs: 20_000,
        rhythm: { kind: 'paced', count: 'pull', everyMs: 4_000 },
      },
      {
        move: MOVES.rotateToes,
        durationMs: 20_000,
        rhythm: { kind: 'parts', count: 'toe', regions: ['toe1', 'toe2', 'toe3', 'toe4', 'toe5'] },
      },
    ],
  },
  feet: ['left'],
  switchGate: 'byItself',
  extensions: [],
};

/** Something of everything that can be heard; its first move has a short sentence with room around it. */
export const LISTENING_PLAN: SessionPlan = {
  routine: {
    id: 'listening',
    rounds: 1,
    steps: [
      { move: MOVES.settle, durationMs: 12_000, rhythm: { kind: 'plain' } },
      {
        move: MOVES.spreadOil,
        durationMs: 10_000,
        rhythm: { kind: 'paced', count: 'stroke', everyMs: 2_500 },
      },
    ],
  },
  feet: ['left', 'right'],
  switchGate: 'byItself',
  extensions: [],
};
