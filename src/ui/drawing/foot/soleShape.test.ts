import { describe, expect, it } from 'vitest';
import { ARCH_CENTRE, HEEL, PADS, TIPS } from './solePlaces.ts';
import { onSole, outlinePoints } from './soleShape.ts';
import { SCENES } from './views.ts';

const { width, height } = SCENES.sole;

const xs = outlinePoints.map(({ x }) => x);
const ys = outlinePoints.map(({ y }) => y);
const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
const length = bottom - top;

/** Where the outline crosses a height, from the viewer's left to right. */
function crossings(y: number): number[] {
  return outlinePoints
    .flatMap((a, i) => {
      const b = outlinePoints[(i + 1) % outlinePoints.length] ?? a;
      return a.y < y === b.y < y ? [] : [a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y)];
    })
    .sort((a, b) => a - b);
}
const widthAt = (share: number): number => {
  const across = crossings(bottom - share * length);
  return (across.at(-1) ?? 0) - (across[0] ?? 0);
};

describe('the sole', () => {
  it('fills its view without touching the edge', () => {
    expect(Math.min(...xs)).toBeGreaterThan(5);
    expect(Math.max(...xs)).toBeLessThan(width - 5);
    expect(top).toBeGreaterThan(5);
    expect(bottom).toBeLessThan(height - 100);
  });

  it('has the proportions of a foot', () => {
    expect(widthAt(0.68) / length).toBeCloseTo(0.39, 1);
    expect(widthAt(0.12) / widthAt(0.68)).toBeGreaterThan(0.6);
    expect(widthAt(0.12) / widthAt(0.68)).toBeLessThan(0.75);
    expect(widthAt(0.45)).toBeLessThan(widthAt(0.68) * 0.75);
  });

  it('shows the right foot from below: the big toe on the right of the viewer, the longest and the broadest', () => {
    const highest = outlinePoints.reduce((a, b) => (b.y < a.y ? b : a));
    expect(highest.x).toBeGreaterThan(width * 0.6);
    const nearTips = crossings(bottom - 0.93 * length);
    const [big, second] = [nearTips.slice(-2), nearTips.slice(-4, -2)].map(([a = 0, b = 0]) => b - a);
    expect(big).toBeGreaterThan(1.6 * (second ?? 0));
  });

  it('parts into five toes', () => {
    expect(crossings(bottom - 0.845 * length)).toHaveLength(6);
    const peaks = ys.filter((y, i) => y < (ys.at(i - 1) ?? 0) && y <= (ys[(i + 1) % ys.length] ?? 0));
    expect(peaks).toHaveLength(5);
  });

  it('hollows only the inner side at the arch', () => {
    const across = crossings(bottom - 0.45 * length);
    const heel = crossings(bottom - 0.12 * length);
    expect(across.at(-1)).toBeLessThan((heel.at(-1) ?? 0) - 15);
    expect(across[0]).toBeLessThan(heel[0] ?? 0);
  });
});

describe('the pressure-point map', () => {
  const shareAlong = (y: number): number => (bottom - y) / length;
  const shareAcross = (x: number, y: number): number => {
    const across = crossings(y);
    const [outer = 0, inner = 0] = [across[0], across.at(-1)];
    return (inner - x) / (inner - outer);
  };
  const shareOfForefoot = (x: number): number => (Math.max(...xs) - x) / (Math.max(...xs) - Math.min(...xs));

  it.each([
    ['arch centre', ARCH_CENTRE, 0.45, 0.55],
    ['heel', HEEL, 0.5, 0.12],
    ['pad 1', PADS[0], 0.18, 0.79],
    ['pad 2', PADS[1], 0.4, 0.8],
    ['pad 3', PADS[2], 0.56, 0.785],
    ['pad 4', PADS[3], 0.71, 0.755],
    ['pad 5', PADS[4], 0.86, 0.71],
  ])('puts the %s at its share of the width there and of the length', (_, point, x, y) => {
    expect(Math.abs(shareAcross(point.x, point.y) - x)).toBeLessThan(0.02);
    expect(Math.abs(shareAlong(point.y) - y)).toBeLessThan(0.02);
  });

  it.each([
    ['1', TIPS[0], 0.17, 0.97],
    ['2', TIPS[1], 0.41, 0.96],
    ['3', TIPS[2], 0.57, 0.93],
  ])('puts the tip of toe %s at its share of the forefoot', (_, point, x, y) => {
    expect(Math.abs(shareOfForefoot(point.x) - x)).toBeLessThan(0.02);
    expect(Math.abs(shareAlong(point.y) - y)).toBeLessThan(0.02);
  });

  it('runs from the inner to the outer edge', () => {
    const y = bottom - 0.4 * length;
    expect(onSole(0, 0.4).x).toBeCloseTo(crossings(y).at(-1) ?? 0, 0);
    expect(onSole(1, 0.4).x).toBeCloseTo(crossings(y)[0] ?? 0, 0);
  });
});
