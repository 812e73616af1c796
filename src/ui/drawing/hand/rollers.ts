import { type Curve, through } from '../line/curve.ts';
import { line } from '../line/knots.ts';
import { type HandDrawing, piece } from './handParts.ts';

/** The roller's radius: about three centimetres. */
export const ROLLER_RADIUS = 72;
const circle = (radius: number): Curve =>
  through(
    Array.from({ length: 17 }, (_, i) => {
      const angle = (i * Math.PI) / 8;
      return { x: radius * Math.sin(angle), y: ROLLER_RADIUS - radius * Math.cos(angle) };
    }),
  );
/** Marks that let the roller be seen to roll. */
const SPOKES = [0, 2.1, 4.2].map((angle) =>
  through(
    [24, 36, 48].map((far) => ({ x: Math.sin(angle) * far, y: ROLLER_RADIUS + Math.cos(angle) * far })),
  ),
);
/** A roller or bottle from its end; the foot rests on the origin. */
export const roller: HandDrawing = {
  fade: [0, ROLLER_RADIUS, 400],
  parts: [piece(circle(ROLLER_RADIUS), circle(ROLLER_RADIUS - 12), ...SPOKES)],
};
/** A roller from above, to lie across the sole. */
export const bar: HandDrawing = {
  fade: [0, 0, 600],
  parts: [
    piece(
      line(
        '-214,-12 -222,0 -214,12 -190,14 0,14 190,14 214,12 222,0 214,-12 190,-14 0,-14 -190,-14 -214,-12',
      ),
    ),
    piece(
      line(
        '-172,-52 -178,-30 -179,0 -178,30 -172,52 -150,56 -90,57 0,57 90,57 150,56 172,52 178,30 179,0 178,-30 172,-52 150,-56 90,-57 0,-57 -90,-57 -150,-56 -172,-52',
      ),
      line('-140,-30 -40,-31 60,-30'),
      line('90,-30 110,-30 130,-30'),
    ),
  ],
};
