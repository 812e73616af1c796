import type { MoveId } from '../domain/move.ts';
import type { RollerKit } from '../domain/roller.ts';
import type { Routine } from '../domain/routine.ts';
import { DEFAULT_ROUTINE, routineById } from './routines.ts';

const ROLLER_MOVES: readonly MoveId[] = [
  'rollHeelToBall',
  'rollInnerArch',
  'rollOuterEdge',
  'rollAcrossBall',
  'rollHold',
  'toeCurls',
];
const known = (id: string): Routine => routineById(id) ?? DEFAULT_ROUTINE;

/** The technique seated on the roller. */
export const ROLLER_KIT: RollerKit = {
  rollerMoves: ROLLER_MOVES,
  stillMoves: ['settle'],
  roller: [known('roller'), known('roller-10')],
};
