import type { Scene } from '../../src/ui/drawing/foot/scene.ts';
import { type Point, sample } from '../../src/ui/drawing/line/curve.ts';
import type { Light } from '../../src/ui/drawing/line/marks.ts';

/** The outlines of path data, as polygons. */
export function polygons(path: string): Point[][] {
  return path
    .split('Z')
    .filter(Boolean)
    .map((outline) => {
      const points: Point[] = [];
      for (const [, command, text = ''] of outline.matchAll(/([MLC])([^MLC]*)/g)) {
        const numbers = [...text.matchAll(/-?[\d.]+/g)].map(Number);
        const to = numbers.flatMap((x, i) => (i % 2 ? [] : [{ x, y: numbers[i + 1] ?? 0 }]));
        const [from, [a, c, d]] = [points.at(-1), to];
        points.push(...(command === 'C' && from && a && c && d ? sample([[from, a, c, d]]) : to));
      }
      return points;
    });
}

const within = (outline: readonly Point[], { x, y }: Point): boolean =>
  outline.filter((a, i) => {
    const b = outline[(i + 1) % outline.length] ?? a;
    return a.y < y !== b.y < y && x < a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y);
  }).length %
    2 ===
  1;
/** Whether a place lies within what path data fills. */
export const onPath = (path: string, point: Point): boolean =>
  polygons(path).some((shape) => within(shape, point));

/** How far one place is from another. */
export const far = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** All of the foot, whatever moves by itself included. */
export const skinOf = ({ ground, leg, parts = [] }: Scene): string =>
  [ground, leg?.skin ?? '', ...parts.map((part) => part.skin)].join('');

/** Whether a place is lit: in a filled area, or where a light that fades out is more than its rim. */
export function isLit(light: Light, at: Point): boolean {
  switch (light.kind) {
    case 'area':
    case 'field':
      return onPath(light.path, at);
    case 'band':
      return sample(light.curve).some((point) => far(point, at) <= light.width / 2);
    case 'spot': {
      const angle = (-light.turn * Math.PI) / 180;
      const [dx, dy] = [at.x - light.at.x, at.y - light.at.y];
      const x = dx * Math.cos(angle) - dy * Math.sin(angle);
      const y = dx * Math.sin(angle) + dy * Math.cos(angle);
      return (x / light.rx) ** 2 + (y / light.ry) ** 2 <= 1;
    }
  }
}
