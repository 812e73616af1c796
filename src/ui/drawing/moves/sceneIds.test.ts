import { expect, it } from 'vitest';
import { MOVE_IDS } from '../../../domain/move.ts';
import { SCENE_IDS, SEATED_IDS } from './sceneIds.ts';

it('every move of the technique is drawn, both gates, and each way to sit', () => {
  expect(SCENE_IDS).toEqual([...MOVE_IDS, 'prepare', 'switchFeet', ...SEATED_IDS]);
});
