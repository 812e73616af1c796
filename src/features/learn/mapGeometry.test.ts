import { describe, expect, it } from 'vitest';
import { MAP_POINTS, type PointId } from '../../content/learn/mapPoints.ts';
import { ARCH_CENTRE, HEEL, PADS, TIPS } from '../../ui/drawing/foot/solePlaces.ts';
import { SOLE } from '../../ui/drawing/foot/soleScene.ts';
import { boxOf, spotsOf } from './mapGeometry.ts';

const point = (id: PointId) => MAP_POINTS.find((one) => one.id === id) as (typeof MAP_POINTS)[number];

describe('the places of the map in the drawing', () => {
  it.each([
    ['tips', TIPS],
    ['pads', PADS],
    ['archCentre', [ARCH_CENTRE]],
    ['heel', [HEEL]],
  ] as const)('%s lie where the drawing lights them', (id, places) => {
    expect(spotsOf(point(id), 'right')).toEqual(places);
  });

  it.each(MAP_POINTS)('$id is mirrored for the left foot', (one) => {
    const right = spotsOf(one, 'right');
    expect(spotsOf(one, 'left')).toEqual(right.map(({ x, y }) => ({ x: SOLE.width - x, y })));
  });

  it.each(MAP_POINTS)('$id can be pressed within the drawing', (one) => {
    const { left, top, width, height } = boxOf(one, 'left');
    expect(Math.min(left, top, width, height)).toBeGreaterThanOrEqual(0);
    expect(Math.max(left + width, top + height)).toBeLessThanOrEqual(100);
  });

  it('has the tendon beyond the heel', () => {
    const [tendon] = spotsOf(point('tendon'), 'right');
    expect(tendon?.y).toBeGreaterThan(HEEL.y);
  });
});
