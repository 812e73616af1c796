import { describe, expect, it } from 'vitest';
import { MOVES } from '../moves.ts';
import { ROUTINES } from '../routines.ts';
import { MAP_POINTS, POINT_IDS } from './mapPoints.ts';

describe('the map of the foot', () => {
  it('holds each place once, in order', () => {
    expect(MAP_POINTS.map(({ id }) => id)).toEqual([...POINT_IDS]);
  });

  it.each(MAP_POINTS)('$id lies on the foot', ({ places }) => {
    for (const { x, y } of places) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(1);
      expect(y).toBeGreaterThan(-0.2);
      expect(y).toBeLessThan(1);
    }
  });

  it.each(MAP_POINTS)('$id is worked by moves that a routine has', ({ moves }) => {
    const played = new Set(ROUTINES.flatMap(({ steps }) => steps.map(({ move }) => move.id)));
    expect(moves.filter((move) => !played.has(move))).toEqual([]);
  });

  it('is worked at every place that a pressure-point move is about', () => {
    const points = Object.values(MOVES).filter(
      ({ stage, region }) => stage === 'points' && region !== 'arch',
    );
    const worked = MAP_POINTS.flatMap(({ moves }) => moves);
    const missing = points.filter(({ id }) => id !== 'archRelease' && !worked.includes(id));
    expect(missing).toEqual([]);
  });
});
