import { type Curve, closedPathOf, type Point } from '../line/curve.ts';
import { line } from '../line/knots.ts';
import { limb } from '../line/limb.ts';
import { area, spot } from '../line/marks.ts';
import { contour, fine, type Scene } from './scene.ts';

const piece = (shape: Curve, ...more: readonly Curve[]) => ({
  skin: closedPathOf(shape),
  ink: contour(shape) + fine(...more),
});
const sinking = (shape: Curve, ...more: readonly Curve[]) => ({
  ...piece(shape, ...more),
  part: 'shoulders' as const,
});

const bed = line('24,372 120,366 240,364 360,366 470,372');
const head = line(
  '262,66 276,84 280,108 272,134 254,150 234,150 216,138 204,116 204,92 216,70 238,58 262,66',
);
const trunk = line(
  '222,146 216,164 186,176 164,196 160,240 168,300 164,372 318,372 314,300 320,240 314,196 294,176 266,164 260,146',
);
const standing = limb('300,350,40 312,396,36 312,450,29 309,510,21 307,556,20 306,566,20');
const sole = line('288,552 282,572 270,590 274,600 306,602 338,600 342,590 331,572 325,552');
const thigh = limb('222,352,44 176,356,42 124,362,37 94,366,31 84,368,27');
const shin = limb('98,378,22 116,383,27 138,387,31 190,382,30 252,370,23 306,358,18 322,355,17');
const foot = line(
  '312,336 336,330 352,326 366,334 370,352 382,376 396,400 408,420 404,434 390,438 374,426 352,404 330,386 312,374',
);
const right = limb('182,208,22 150,250,20 136,296,19 168,326,16 226,344,14 266,352,15 286,356,13');
const left = limb('302,208,22 334,250,20 360,290,18 376,318,15 382,344,15 376,366,13');
const ground = [trunk, head, standing, sole, thigh, shin, foot].map((shape) => closedPathOf(shape)).join('');
/** Eyes closed, a mouth at ease, and where the hair begins. */
const face = [
  line('218,106 225,110 233,107'),
  line('247,107 255,110 262,106'),
  line('230,130 240,134 250,130'),
  line('240,108 236,119 241,121'),
  line('207,96 214,82 232,76 254,78 268,86 276,98'),
];

/** The figure is drawn in the view's own coordinates. */
export const placeOnSeat = ([x, y]: readonly [number, number]): Point => ({ x, y });

/** Where the foot rests, beside which points the shoulders drop, and where there is room beside the figure. */
export const seatAnchors = {
  foot: { x: 372, y: 386 },
  besideShoulders: [
    { x: 118, y: 190 },
    { x: 366, y: 190 },
  ],
  aside: { x: 382, y: 98 },
} as const;

export const SEAT: Scene<'foot' | 'shoulders'> = {
  width: 480,
  height: 640,
  pieces: [
    { skin: '', ink: contour(bed) },
    sinking(trunk),
    sinking(head, ...face),
    piece(sole),
    piece(standing, line('290,530 308,536 328,530')),
    piece(thigh),
    piece(shin, line('278,342 286,364 280,386')),
    piece(foot, line('402,406 396,411 392,418'), line('396,398 388,404 383,412')),
  ],
  over: [sinking(right, line('222,330 228,344 220,360')), sinking(left, line('360,322 376,328 392,322'))],
  ground,
  ink: '',
  fine: '',
  lights: {
    foot: [area(closedPathOf(foot))],
    shoulders: [spot({ x: 242, y: 196 }, 130, 56)],
  },
};
