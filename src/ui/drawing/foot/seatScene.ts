import type { Point } from '../line/curve.ts';
import { figure, type Pose } from './figure.ts';

const UPRIGHT: Point = { x: 0, y: 0 };
const BED = ['24,372 120,366 240,364 360,366 470,372'];
const CHAIR_SEAT =
  '240,364 300,364 350,364 366,367 370,375 364,383 340,386 240,386 140,386 116,383 110,375 114,367 130,364 180,364 240,364';
const CHAIR_LEG = '352,388 355,460 358,530 360,602';
const OTHER_CHAIR_LEG = '128,388 125,460 122,530 120,602';

const THIGH: Pose = {
  lean: UPRIGHT,
  seat: BED,
  rest: [],
  thigh: '222,352,44 176,356,42 124,362,37 94,366,31 84,368,27',
  shin: '98,378,22 116,383,27 138,387,31 190,382,30 252,370,23 306,358,18 322,355,17',
  foot: '312,336 336,330 352,326 366,334 370,352 382,376 396,400 408,420 404,434 390,438 374,426 352,404 330,386 312,374',
  shinFolds: ['278,342 286,364 280,386'],
  footFolds: ['402,406 396,411 392,418', '396,398 388,404 383,412'],
  arms: [
    '182,208,22 150,250,20 136,296,19 168,326,16 226,344,14 266,352,15 286,356,13',
    '302,208,22 334,250,20 360,290,18 376,318,15 382,344,15 376,366,13',
  ],
  cuffs: ['222,330 228,344 220,360', '360,322 376,328 392,322'],
  armBehindLeg: false,
};

const DRAWN_UP_POSE: Pose = {
  lean: { x: -8, y: 18 },
  seat: BED,
  rest: [],
  thigh: '226,348,44 190,300,41 164,258,36 154,232,31',
  shin: '152,226,30 158,278,29 166,326,23 172,358,18 174,370,17',
  foot: '156,360 150,380 138,398 142,408 174,410 206,408 210,398 199,380 193,360',
  shinFolds: ['156,348 174,354 192,348'],
  footFolds: ['166,406 166,400 168,396', '184,406 184,400 182,396'],
  arms: [
    '172,226,22 122,262,20 96,306,18 104,348,16 126,376,14 142,390,13',
    '296,224,22 322,262,20 312,304,18 274,340,16 232,364,15 206,380,13',
  ],
  cuffs: ['92,358 106,360 118,350', '258,332 264,346 278,352'],
  armBehindLeg: true,
};

const STOOL_POSE: Pose = {
  lean: { x: -22, y: 66 },
  seat: [CHAIR_SEAT, CHAIR_LEG],
  rest: [
    '104,556 101,580 98,602 108,604 114,582 118,558 104,556',
    '216,556 219,580 222,602 212,604 206,582 202,558 216,556',
    '160,541 200,541 226,542 236,546 238,553 234,560 224,563 160,564 96,563 86,560 82,553 84,546 94,542 120,541 160,541',
  ],
  thigh: '226,352,42 200,372,40 184,392,36',
  shin: '186,386,34 176,430,29 166,476,22 160,504,18',
  foot: '142,490 136,510 124,528 128,540 160,544 192,540 196,528 185,510 179,490',
  shinFolds: ['144,480 162,486 180,480'],
  footFolds: ['152,538 152,532 154,528', '170,538 170,532 168,528'],
  arms: [
    '164,270,22 122,322,20 106,376,19 106,432,16 118,478,15 130,506,13',
    '284,270,22 296,326,20 272,382,19 236,432,16 206,478,15 190,506,13',
  ],
  cuffs: ['92,440 106,444 120,436', '222,428 236,436 246,444'],
  armBehindLeg: false,
};

const ROLLER_POSE: Pose = {
  lean: UPRIGHT,
  seat: [CHAIR_SEAT, CHAIR_LEG, OTHER_CHAIR_LEG],
  rest: [
    '184,574 216,574 246,574 256,579 260,590 256,601 246,606 216,606 184,606 152,606 122,606 112,601 108,590 112,579 122,574 152,574 184,574',
  ],
  thigh: '226,352,42 200,372,40 188,392,36',
  shin: '190,386,36 186,440,29 184,496,21 183,532,19',
  foot: '165,520 159,542 147,566 151,580 183,586 215,580 219,566 208,542 202,520',
  shinFolds: ['166,508 184,514 202,508'],
  footFolds: ['175,580 175,574 177,570', '193,580 193,574 191,570'],
  arms: [
    '182,208,22 150,254,20 144,300,18 160,336,16 184,360,14',
    '302,208,22 336,254,20 342,300,18 328,338,16 308,362,14',
  ],
  cuffs: ['148,326 162,330 174,322', '316,326 328,332 342,328'],
  armBehindLeg: false,
};

/** The figure is drawn in the view's own coordinates. */
export const placeOnSeat = ([x, y]: readonly [number, number]): Point => ({ x, y });

/** Where the foot rests, beside which points the shoulders drop, and where there is room beside the figure. */
const anchorsOf = (foot: Point, { lean }: Pose) => ({
  foot,
  besideShoulders: [118, 366].map((x) => ({ x: x + lean.x, y: 190 + lean.y })),
  aside: { x: 382, y: 98 },
});
export const seatAnchors = anchorsOf({ x: 372, y: 386 }, THIGH);
export const drawnUpAnchors = anchorsOf({ x: 180, y: 394 }, DRAWN_UP_POSE);
export const stoolAnchors = anchorsOf({ x: 160, y: 522 }, STOOL_POSE);
export const rollerSeatAnchors = anchorsOf({ x: 183, y: 560 }, ROLLER_POSE);

/** One ankle on the other thigh. */
export const SEAT = figure(THIGH);
/** One knee drawn up, its sole on the seat. */
export const DRAWN_UP = figure(DRAWN_UP_POSE);
/** One foot on a low stool. */
export const STOOL = figure(STOOL_POSE);
/** Upright, one foot on a roller. */
export const ROLLER_SEAT = figure(ROLLER_POSE);
