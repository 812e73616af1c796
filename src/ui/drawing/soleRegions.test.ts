import { describe, expect, it } from 'vitest';
import { REGIONS } from '../../domain/move.ts';
import { type Point, sample } from './curve.ts';
import type { Mark } from './marks.ts';
import { SOLE_REGIONS, type SoleRegion } from './soleNames.ts';
import { LINES, PADS, TIPS } from './solePlaces.ts';
import { REGION_DRAWINGS } from './soleRegions.ts';
import { BODY, outlinePoints, TOES, VIEW } from './soleShape.ts';

/** The points that a path passes, without the handles of its curves. */
function passes(path: string): Point[] {
  return [...path.matchAll(/[MLC]([^MLCZ]*)/g)].map(([, numbers = '']) => {
    const [x = 0, y = 0] = numbers.split(/[ ,]/).slice(-2).map(Number);
    return { x, y };
  });
}

function inside(polygon: readonly Point[], { x, y }: Point): boolean {
  const crossed = polygon.filter((a, i) => {
    const b = polygon[(i + 1) % polygon.length] ?? a;
    return a.y < y !== b.y < y && x < a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y);
  });
  return crossed.length % 2 === 1;
}

function pointsOf(mark: Mark): readonly Point[] {
  switch (mark.kind) {
    case 'area':
    case 'field':
    case 'arrow':
      return passes(mark.path);
    case 'band':
    case 'line':
      return sample(mark.curve);
    case 'ring':
      return Array.from({ length: 16 }, (_, i) => ({
        x: mark.at.x + Math.cos(i) * mark.radius,
        y: mark.at.y + Math.sin(i) * mark.radius,
      }));
    default:
      return [mark.at];
  }
}
const points = (region: SoleRegion): readonly Point[] =>
  [...REGION_DRAWINGS[region].lit, ...REGION_DRAWINGS[region].focus].flatMap(pointsOf);

const BEYOND: readonly SoleRegion[] = ['ankle', 'tendon'];
const LINED: readonly SoleRegion[] = ['foot', 'sole', 'toes', 'toe1', 'toe2', 'toe3', 'toe4', 'toe5'];
const BETWEEN: readonly SoleRegion[] = ['gap1', 'gap2', 'gap3', 'gap4'];
const heelBack = Math.max(...outlinePoints.map(({ y }) => y));

describe('the regions of the sole', () => {
  it('are the regions that moves are about', () => {
    expect(SOLE_REGIONS).toEqual(REGIONS);
  });

  it.each(SOLE_REGIONS)('%s has something to light, softly and brightly, within the view', (region) => {
    expect(REGION_DRAWINGS[region].lit.length).toBeGreaterThan(0);
    expect(REGION_DRAWINGS[region].focus.length).toBeGreaterThan(0);
    const all = points(region);
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter(({ x, y }) => !(x >= 0 && x <= VIEW.width && y >= 0 && y <= VIEW.height))).toEqual([]);
  });

  it.each(SOLE_REGIONS.filter((region) => ![...BEYOND, ...LINED, ...BETWEEN].includes(region)))(
    '%s lies inside the outline of the sole',
    (region) => {
      expect(points(region).filter((point) => !inside(outlinePoints, point))).toEqual([]);
    },
  );

  it.each(BEYOND)('%s lies beyond the heel', (region) => {
    expect(points(region).filter(({ y }) => y < heelBack)).toEqual([]);
  });

  it('keeps the pads and the five lines below the toes', () => {
    const body = passes(BODY);
    expect(PADS.filter((pad) => !inside(body, pad))).toEqual([]);
    expect(LINES.flatMap((line) => sample(line)).filter((point) => !inside(body, point))).toEqual([]);
  });

  it('puts each tip on its own toe', () => {
    const toes = TOES.map(passes);
    expect(TIPS.map((tip) => toes.findIndex((toe) => inside(toe, tip)))).toEqual([0, 1, 2]);
  });

  it('grades the toes in an arc, from the big one outwards', () => {
    const tips = TOES.map((toe) => passes(toe).reduce((a, b) => (b.y < a.y ? b : a)));
    expect(tips.map(({ y }) => y)).toEqual(tips.map(({ y }) => y).toSorted((a, b) => a - b));
    expect(tips.map(({ x }) => x)).toEqual(tips.map(({ x }) => x).toSorted((a, b) => b - a));
  });

  it('puts each gap between its two toes', () => {
    const tips = TOES.map((toe) => passes(toe).reduce((a, b) => (b.y < a.y ? b : a)).x);
    BETWEEN.forEach((region, i) => {
      const [cleft] = REGION_DRAWINGS[region].lit.flatMap(pointsOf);
      expect(cleft?.x).toBeLessThan(tips[i] ?? 0);
      expect(cleft?.x).toBeGreaterThan(tips[i + 1] ?? 0);
    });
  });

  it('starts the five lines at the bottom of the heel and keeps them apart', () => {
    const starts = LINES.map((line) => sample(line)[0] ?? { x: 0, y: 0 });
    expect(starts.every(({ y }) => heelBack - y < 60)).toBe(true);
    expect(starts.map(({ x }) => x)).toEqual(starts.map(({ x }) => x).toSorted((a, b) => b - a));
  });
});
