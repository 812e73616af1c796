import { INNER } from './innerScene.ts';
import { ROLLER } from './rollerScene.ts';
import { SEAT } from './seatScene.ts';
import { SOLE } from './soleScene.ts';
import { TOP } from './topScene.ts';

export const SCENES = { sole: SOLE, inner: INNER, top: TOP, roller: ROLLER, seat: SEAT };
export type ViewName = keyof typeof SCENES;
export type RegionOf<Name extends ViewName> = keyof (typeof SCENES)[Name]['lights'] & string;
