import type { MapPoint } from '../../content/learn/mapPoints.ts';
import type { Foot } from '../../domain/foot.ts';
import { SOLE } from '../../ui/drawing/foot/soleScene.ts';
import { onSole, place } from '../../ui/drawing/foot/soleShape.ts';

/** A place in the drawing, in its units, y downwards. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where a finger can press for a place, in per cent of the drawing. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A slide is followed through this many places. */
const SLIDE_STEPS = 8;
/** Lowest height on the map at which the sole has a width. */
const LOWEST = 0.1;

/** The places of a point as they lie in the drawing; a slide as the way between its ends. */
export function spotsOf({ places, slide }: MapPoint, foot: Foot): readonly Spot[] {
  const [from, to = from] = places;
  const all = slide
    ? Array.from({ length: SLIDE_STEPS + 1 }, (_, i) => ({
        x: from.x,
        y: from.y + ((to.y - from.y) * i) / SLIDE_STEPS,
      }))
    : places;
  return all.map(({ x, y }) => {
    const across = onSole(x, Math.max(y, LOWEST)).x;
    return { x: foot === 'left' ? SOLE.width - across : across, y: place([0, y * 100]).y };
  });
}

/** What surrounds the places of a point; of a slide without its ends, which lie beside other places. */
export function boxOf(point: MapPoint, foot: Foot): Box {
  const all = spotsOf(point, foot);
  const spots = point.slide ? all.slice(1, -1) : all;
  const xs = spots.map(({ x }) => x);
  const ys = spots.map(({ y }) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return {
    left: (left / SOLE.width) * 100,
    top: (top / SOLE.height) * 100,
    width: ((Math.max(...xs) - left) / SOLE.width) * 100,
    height: ((Math.max(...ys) - top) / SOLE.height) * 100,
  };
}
