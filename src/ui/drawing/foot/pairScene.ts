import { type Curve, closedPathOf, type Point, through } from '../line/curve.ts';
import { field } from '../line/marks.ts';
import { contour, fine, type Scene } from './scene.ts';
import { BODY_LOOP, FOLDS, INNER, NAILS, OUTER, place, TOE_LOOPS, TOE_RIMS } from './topShape.ts';

const WIDTH = 820;
/** Where the top of the right foot comes to lie: the left foot is its mirror. */
const ASIDE = 440;

type Move = (point: Point) => Point;
const rightwards: Move = ({ x, y }) => ({ x: x + ASIDE, y: y + 60 });
const leftwards: Move = (point) => {
  const { x, y } = rightwards(point);
  return { x: WIDTH - x, y };
};
const moved = (curves: readonly Curve[], by: Move): readonly Curve[] =>
  curves.map((curve) => curve.map(([a, b, c, d]) => [by(a), by(b), by(c), by(d)] as const));
const loops = [BODY_LOOP, ...TOE_LOOPS];
const groundBy = (by: Move): string => loops.map((loop) => closedPathOf(...moved(loop, by))).join('');
const both = (curves: readonly Curve[]): readonly Curve[] => [
  ...moved(curves, rightwards),
  ...moved(curves, leftwards),
];
const right = groundBy(rightwards);
const instep = place([19, 52]);

/** From the foot that was worked over to the one that comes. */
export const pairAnchors = {
  over: through([leftwards(instep), { x: WIDTH / 2, y: 190 }, rightwards(instep)]),
} as const;
export const placeOnPair = (knot: readonly [number, number]): Point => rightwards(place(knot));

/** Both feet as one looks down on them; the right one is the one to come. */
export const PAIR: Scene<'foot'> = {
  width: WIDTH,
  height: 760,
  ground: right + groundBy(leftwards),
  fade: [410, 640, 410, 758],
  ink: contour(...both([INNER, OUTER, ...TOE_RIMS])),
  fine: fine(...both([...NAILS, ...FOLDS])),
  lights: { foot: [field(right)] },
};
