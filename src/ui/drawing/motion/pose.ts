import type { Frame } from '../foot/scene.ts';
import type { Point } from '../line/curve.ts';

/** How something stands in a view: its place in drawing units, its turn in degrees, its size, how visible it is. */
export interface Pose extends Point {
  readonly turn: number;
  readonly scale: number;
  /** 0 unseen, 1 seen. */
  readonly shown: number;
}

export const poseAtPoint = ({ x, y }: Point, turn = 0): Pose => ({ x, y, turn, scale: 1, shown: 1 });
/** For a part of the drawing that moves: where it is drawn. */
export const AT_REST: Pose = poseAtPoint({ x: 0, y: 0 });

/** Only what a compositor can carry out alone. */
export interface Look {
  readonly transform: string;
  readonly opacity: number;
}

/** The look of a layer as large as what is shown: its own size is the measure, whatever that is on the screen. */
export function layerLook({ x, y, turn, scale, shown }: Pose, frame: Frame): Look {
  const place = slide({ x: x - frame[0], y: y - frame[1] }, frame);
  return { transform: `${place} rotate(${fine(turn)}deg) scale(${fine(scale)})`, opacity: fine(shown) };
}

/** Moves such a layer by so much, in drawing units. */
export function slide(by: Point, [, , width, height]: Frame): string {
  return `translate(${fine((by.x / width) * 100)}%, ${fine((by.y / height) * 100)}%)`;
}

/** The look of a part of the drawing itself; one pixel there is one drawing unit. */
export function partLook({ x, y, turn, scale, shown }: Pose): Look {
  const place = `translate(${fine(x)}px, ${fine(y)}px)`;
  return { transform: `${place} rotate(${fine(turn)}deg) scale(${fine(scale)})`, opacity: fine(shown) };
}

/** As exact as is seen. */
export const fine = (value: number): number => Math.round(value * 1000) / 1000;
