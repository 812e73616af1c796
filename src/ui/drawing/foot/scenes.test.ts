import { describe, expect, it } from 'vitest';
import { far, onPath, polygons, skinOf } from '../../../../tests/support/shapes.ts';
import { HAND_KINDS, HANDS } from '../hand/hands.ts';
import { ROLLER_RADIUS } from '../hand/rollers.ts';
import { type Curve, type Point, sample } from '../line/curve.ts';
import { ANCHORS, PLACE } from './anchors.ts';
import { FLOOR } from './rollerScene.ts';
import type { Scene } from './scene.ts';
import { SOLE_REGIONS } from './soleNames.ts';
import { TOES as SOLE_TOES } from './soleShape.ts';
import { TOES } from './topShape.ts';
import { SCENES, VIEW_NAMES, type ViewName } from './views.ts';

const scenes: readonly (readonly [ViewName, Scene])[] = VIEW_NAMES.map((name) => [name, SCENES[name]]);

const ends = (curve: Curve): readonly [Point, Point] => {
  const points = sample(curve);
  return [points[0] ?? { x: 0, y: 0 }, points.at(-1) ?? { x: 0, y: 0 }];
};
const isPoint = (value: object): value is Point => 'x' in value && 'y' in value;
const isCurve = (value: readonly unknown[]): value is Curve =>
  Array.isArray(value[0]) && !Array.isArray(value[0][0]);

/** Every point of an anchor: itself, those of a list, those along a curve. */
function pointsOf(anchor: unknown): readonly Point[] {
  if (!Array.isArray(anchor)) return typeof anchor === 'object' && anchor && isPoint(anchor) ? [anchor] : [];
  const several: readonly unknown[] = anchor;
  return isCurve(several) ? sample(several) : several.flatMap(pointsOf);
}

const { sole: soleAnchors, inner: innerAnchors, top: topAnchors, roller: rollerAnchors } = ANCHORS;
const named = VIEW_NAMES.flatMap((name) =>
  Object.entries(ANCHORS[name]).flatMap(([anchor, value]) =>
    pointsOf(value).length > 0 ? [[name, anchor, pointsOf(value)] as const] : [],
  ),
);
/** What lies between toes, exactly on the skin, or beside the foot. */
const OFF_THE_FOOT = ['gaps', 'travel', 'ball', 'heel', 'archCentre', 'aside', 'besideShoulders', 'over'];

describe('every view', () => {
  it.each(scenes)('%s can be drawn: its paths have no holes in their numbers', (_, scene) => {
    const paths = [
      scene.ground,
      scene.ink,
      scene.fine,
      scene.shade ?? '',
      ...[...(scene.pieces ?? []), ...(scene.over ?? []), ...(scene.parts ?? [])].map((p) => p.ink),
    ];
    expect(paths.filter((path) => /NaN|Infinity|undefined/.test(path))).toEqual([]);
    expect(paths.join('').length).toBeGreaterThan(1000);
  });

  it.each(scenes)('%s has light for each of its regions, upon the foot', (_, scene) => {
    const skin = skinOf(scene);
    for (const lights of Object.values(scene.lights)) {
      expect(lights.length).toBeGreaterThan(0);
      for (const light of lights) {
        if (light.kind === 'band') {
          expect(sample(light.curve).filter((point) => !onPath(skin, point))).toEqual([]);
        }
      }
    }
  });

  it.each(named)('%s: %s lies within the view, on the foot', (view, anchor, points) => {
    const scene: Scene = SCENES[view];
    expect(points.filter(({ x, y }) => !(x > 0 && x < scene.width && y > 0 && y < scene.height))).toEqual([]);
    if (OFF_THE_FOOT.includes(anchor)) return;
    const skin = skinOf(scene);
    expect(points.filter((point) => !onPath(skin, point))).toEqual([]);
  });
});

describe('the sole', () => {
  it('lights every region that moves are about', () => {
    expect(Object.keys(SCENES.sole.lights)).toEqual([...SOLE_REGIONS]);
  });

  it('leads five lines from the heel to below each toe', () => {
    soleAnchors.lines.forEach((line, i) => {
      const [from, to] = ends(line);
      expect(far(from, soleAnchors.heel)).toBeLessThan(90);
      expect(far(to, soleAnchors.pads[i] ?? from)).toBeLessThan(20);
    });
  });

  it('draws the tendon down to the heel and the strokes from the toes to the ankle', () => {
    const [calf, heel] = ends(soleAnchors.tendon);
    expect(calf.y).toBeGreaterThan(heel.y);
    const [toes, ankle] = ends(soleAnchors.stroke);
    expect(SOLE_TOES.some((toe) => onPath(toe, toes))).toBe(true);
    expect(far(ankle, soleAnchors.ankle)).toBeLessThan(60);
  });
});

describe('the inner side', () => {
  it('draws the tendon from the calf to the back of the heel, beside the ankle bone', () => {
    const [calf, heel] = ends(innerAnchors.tendon);
    expect(far(heel, innerAnchors.heel)).toBeLessThan(80);
    expect(far(calf, innerAnchors.heel)).toBeGreaterThan(200);
    const nearest = Math.min(...sample(innerAnchors.tendon).map((point) => far(point, innerAnchors.ankle)));
    expect(nearest).toBeGreaterThan(50);
  });

  it('follows the inner edge from the heel to the ball, a thumb within the skin', () => {
    const [heel, ball] = ends(innerAnchors.innerEdge);
    expect(far(heel, PLACE.inner([12, 0]))).toBeLessThan(40);
    expect(far(ball, PLACE.inner([72, 0]))).toBeLessThan(40);
  });

  it('strokes from the toe over the instep to the ankle', () => {
    const [toe, ankle] = ends(innerAnchors.stroke);
    expect(far(toe, innerAnchors.toe)).toBeLessThan(40);
    expect(far(ankle, innerAnchors.ankle)).toBeLessThan(90);
  });
});

describe('the top', () => {
  it('shows the right foot from above: the big toe on the left of the viewer, the tips in an arc', () => {
    const xs = topAnchors.tips.map(({ x }) => x);
    const ys = topAnchors.tips.map(({ y }) => y);
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    expect(ys).toEqual(ys.toSorted((a, b) => a - b));
  });

  it('puts middle, tip and root of each toe on that toe, and each gap between two', () => {
    for (const points of [topAnchors.toes, topAnchors.tips, topAnchors.roots]) {
      expect(points.map((point) => TOES.findIndex((toe) => onPath(toe, point)))).toEqual([0, 1, 2, 3, 4]);
    }
    topAnchors.gaps.forEach(({ x }, i) => {
      expect(x).toBeGreaterThan(topAnchors.toes[i]?.x ?? 0);
      expect(x).toBeLessThan(topAnchors.toes[i + 1]?.x ?? 0);
    });
  });
});

describe('the roller', () => {
  it('touches the sole all the way from the heel to the ball', () => {
    const skin = polygons(SCENES.roller.ground).flat();
    for (const point of sample(rollerAnchors.travel)) {
      expect(Math.min(...skin.map((on) => far(on, point)))).toBeLessThan(14);
    }
  });

  it('stands on the floor', () => {
    for (const { y } of sample(rollerAnchors.travel)) {
      expect(Math.abs(y + 2 * ROLLER_RADIUS - FLOOR)).toBeLessThan(20);
    }
  });
});

describe('a place', () => {
  it('lies where its share of the foot is: the tip of the big toe a foot away from the back of the heel', () => {
    const length = (view: 'sole' | 'inner' | 'roller') =>
      far(PLACE[view]([0, 0]), PLACE[view](view === 'sole' ? [0, 100] : [100, 0]));
    expect(length('sole')).toBeCloseTo(600, 0);
    expect(length('inner')).toBeCloseTo(560, 0);
    expect(length('roller')).toBeCloseTo(600, 0);
    expect(PLACE.top([0, 100]).y).toBeLessThan(topAnchors.tips[1].y);
    expect(PLACE.seat([3, 4])).toEqual({ x: 3, y: 4 });
  });
});

describe('every hand', () => {
  it.each(HAND_KINDS)('%s can be drawn', (kind) => {
    const { parts, behind = [] } = HANDS[kind];
    const paths = [...parts, ...behind].flatMap(({ skin, ink }) => [skin, ink]).join('');
    expect(paths).not.toMatch(/NaN|Infinity|undefined/);
    expect(paths.length).toBeGreaterThan(1000);
  });

  it.each(HAND_KINDS)('%s touches at its origin', (kind) => {
    const skin = HANDS[kind].parts.flatMap(({ skin, light }) => polygons(skin + (light ?? ''))).flat();
    expect(Math.min(...skin.map((point) => far(point, { x: 0, y: 0 })))).toBeLessThan(60);
  });
});
