import { INNER } from './innerScene.ts';
import { PAIR } from './pairScene.ts';
import { ROLLER } from './rollerScene.ts';
import type { Frame } from './scene.ts';
import { DRAWN_UP, ROLLER_SEAT, SEAT, STOOL } from './seatScene.ts';
import { SOLE } from './soleScene.ts';
import { TOP } from './topScene.ts';

export const VIEW_NAMES = [
  'sole',
  'inner',
  'top',
  'roller',
  'seat',
  'drawnUp',
  'stool',
  'rollerSeat',
  'pair',
] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

export const SCENES = {
  sole: SOLE,
  inner: INNER,
  top: TOP,
  roller: ROLLER,
  seat: SEAT,
  drawnUp: DRAWN_UP,
  stool: STOOL,
  rollerSeat: ROLLER_SEAT,
  pair: PAIR,
} as const;

/** What can be lit in a view. */
export type RegionOf<Name extends ViewName> = Name extends ViewName
  ? keyof (typeof SCENES)[Name]['lights']
  : never;

/** All of a view. */
export const frameOf = (name: ViewName): Frame => [0, 0, SCENES[name].width, SCENES[name].height];

/** The region if the view can light it. */
export function regionIn<Name extends ViewName>(name: Name, region: string | undefined) {
  return region !== undefined && Object.hasOwn(SCENES[name].lights, region)
    ? (region as RegionOf<Name>)
    : undefined;
}
