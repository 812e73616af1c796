import { through } from '../line/curve.ts';
import { five } from '../line/five.ts';
import { onSole } from './soleShape.ts';

/** Places of the pressure-point map: share of the width from the inner edge, of the length from the heel. */
const PAD_PLACES = [
  [0.18, 0.79],
  [0.4, 0.8],
  [0.56, 0.785],
  [0.71, 0.755],
  [0.86, 0.71],
] as const;
export const PADS = five((toe) => onSole(PAD_PLACES[toe][0], PAD_PLACES[toe][1]));
export const TIPS = [onSole(0.17, 0.97), onSole(0.41, 0.96), onSole(0.57, 0.93)] as const;
export const ARCH_CENTRE = onSole(0.45, 0.55);
export const HEEL = onSole(0.5, 0.12);

/** The five lines, from the bottom of the heel to just below the fold of each toe. */
export const LINES = five((toe) => {
  const [x, y] = PAD_PLACES[toe];
  const start = 0.3 + toe * 0.1;
  return through(
    [0, 0.2, 0.42, 0.65, 1].map((t) => onSole(start + (x - start) * t ** 0.8, 0.07 + (y - 0.058) * t)),
  );
});
