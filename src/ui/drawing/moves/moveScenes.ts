import { ANKLE_MOVES } from './ankleMoves.ts';
import type { MoveScene } from './moveScene.ts';
import { ROLLER_MOVES } from './rollerMoves.ts';
import type { SceneId } from './sceneIds.ts';
import { SEAT_MOVES } from './seatMoves.ts';
import { SOLE_MOVES } from './soleMoves.ts';
import { TOE_MOVES } from './toeMoves.ts';

/** Every move and gate as it is drawn. */
export const MOVE_SCENES: Readonly<Record<SceneId, MoveScene>> = {
  ...SEAT_MOVES,
  ...ANKLE_MOVES,
  ...SOLE_MOVES,
  ...TOE_MOVES,
  ...ROLLER_MOVES,
};
