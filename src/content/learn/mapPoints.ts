import type { MoveId, Region } from '../../domain/move.ts';
import type { Entry, Ground } from './entries.ts';

/** The places of the pressure-point map, from the toes to the heel. */
export const POINT_IDS = ['tips', 'pads', 'archCentre', 'innerEdge', 'heel', 'tendon'] as const;
export type PointId = (typeof POINT_IDS)[number];

/**
 * A place on the right sole: x from the inner (big-toe) edge, y from the back of the heel, both 0 to 1; x is
 * a share of the width at that height, on toes of the forefoot's. Estimates for an illustration. Beyond
 * the heel, where the sole has no width, y is below 0 and x a share of the heel's.
 */
interface Place {
  readonly x: number;
  readonly y: number;
}

export interface MapPoint extends Entry<PointId> {
  /** What is lit in the drawing. */
  readonly region: Region;
  /** One dot each. */
  readonly places: readonly [Place, ...Place[]];
  /** Whether one slides from the first place to the last. */
  readonly slide: boolean;
  /** What works it, the hands first. */
  readonly moves: readonly [MoveId, ...MoveId[]];
}

/** What every traditional name rests on. */
export const TRADITION_GROUND = 'organs' satisfies Ground;

const at = (x: number, y: number): Place => ({ x, y });

/** The map, one for each id and in the same order. */
export const MAP_POINTS: readonly MapPoint[] = [
  {
    id: 'tips',
    region: 'toes',
    places: [at(0.17, 0.97), at(0.41, 0.96), at(0.57, 0.93)],
    slide: false,
    moves: ['heelEdgeTips'],
    grounds: ['article'],
  },
  {
    id: 'pads',
    region: 'pads',
    places: [at(0.18, 0.79), at(0.4, 0.8), at(0.56, 0.785), at(0.71, 0.755), at(0.86, 0.71)],
    slide: false,
    moves: ['toePads'],
    grounds: ['article'],
  },
  {
    id: 'archCentre',
    region: 'archCentre',
    places: [at(0.45, 0.55)],
    slide: false,
    moves: ['archHold', 'rollHold'],
    grounds: ['article'],
  },
  {
    id: 'innerEdge',
    region: 'innerArch',
    places: [at(0.06, 0.15), at(0.06, 0.72)],
    slide: true,
    moves: ['heelEdgeTips', 'rollInnerArch'],
    grounds: ['article', 'publicHealth'],
  },
  {
    id: 'heel',
    region: 'heel',
    places: [at(0.5, 0.12)],
    slide: false,
    moves: ['knuckleKnead', 'heelEdgeTips'],
    grounds: ['article', 'publicHealth'],
  },
  {
    id: 'tendon',
    region: 'tendon',
    places: [at(0.5, -0.09)],
    slide: false,
    moves: ['drawAchilles'],
    grounds: ['article', 'publicHealth'],
  },
];
