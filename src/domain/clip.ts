import { type Move, type MoveId, PRESSURES, type Pressure, type Region } from './move.ts';
import type { Count } from './rhythm.ts';
import type { Segment } from './timeline.ts';

/** A recorded clip. Its sentence is in i18n and its file among the clips, both under this id. */
export type ClipId = string;

/** What is said when a segment begins: first what it is, then how it is done. */
export function segmentClips(segment: Segment): readonly [what: ClipId, how: ClipId] {
  switch (segment.kind) {
    case 'move': {
      const id = slug(segment.step.move.id);
      const how = isEased(segment.step.move) ? 'lighter' : 'instruction';
      return [`move.${id}.name`, `move.${id}.${how}`];
    }
    case 'gate':
      if (segment.gate === 'prepare') return ['ready', `begin.${segment.foot}`];
      return [`switch.${segment.foot}`, segment.ending === 'byPerson' ? 'switch.held' : 'switch.by-itself'];
    case 'close':
      return ['end', 'slip'];
  }
}

/** How firmly the usual instruction asks to press, where that is more than lightly. */
const ASKS_FOR = {
  drawAchilles: 'gentle',
  thumbLines: 'moderate',
  knuckleKnead: 'moderate',
  archHold: 'moderate',
  archCircles: 'gentle',
  toePads: 'gentle',
  heelEdgeTips: 'gentle',
  rotateToes: 'gentle',
  partToes: 'gentle',
  bendToes: 'gentle',
  rollHeelToBall: 'moderate',
  rollInnerArch: 'gentle',
  rollOuterEdge: 'gentle',
  rollAcrossBall: 'moderate',
  rollHold: 'moderate',
} as const satisfies Partial<Record<MoveId, Pressure>>;
type PressingMove = keyof typeof ASKS_FOR;

/** Whether a move is done with less pressure than its usual instruction asks for, which is then not given. */
export function isEased(move: Move): move is Move & { readonly id: PressingMove } {
  const asked: Pressure = (ASKS_FOR as Partial<Record<MoveId, Pressure>>)[move.id] ?? 'light';
  return PRESSURES.indexOf(move.pressure) < PRESSURES.indexOf(asked);
}

/** What is said at an inner count. Beyond what the pack foresees there is no clip of this id. */
export function countClip({ kind, index, of, region }: Count): ClipId {
  switch (kind) {
    case 'pull':
    case 'stroke':
      return `count.${kind}.${index + 1}-of-${of}`;
    case 'line':
      return `count.${partSlug(region)}.${index + 1}-of-${of}`;
    case 'breathIn':
      return 'count.breath.in';
    case 'breathOut':
      return 'count.breath.out';
    case 'way':
      return index % 2 === 0 ? 'count.way.one' : 'count.way.other';
    case 'pad':
    case 'toe':
    case 'gap':
    case 'place':
      return `count.${partSlug(region)}`;
  }
}

/** `toe2` as `toe.2`, `innerArch` as `inner-arch`. */
function partSlug(region: Region): string {
  return slug(region).replace(/\d/, (digit) => `.${digit}`);
}

function slug(id: string): string {
  return id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
