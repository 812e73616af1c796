import { expect, it } from 'vitest';
import { MOVE_IDS } from '../../../domain/move.ts';
import { SCENE_IDS } from './sceneIds.ts';

it('every move of the technique is drawn, and both gates', () => {
  expect(SCENE_IDS).toEqual([...MOVE_IDS, 'prepare', 'switchFeet']);
});
