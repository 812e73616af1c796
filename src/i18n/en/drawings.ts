import type { moves } from './moves.ts';

const words = {
  prepare: (foot: string) => `${foot} laid over the other thigh, and a drop of oil between the palms`,
  prepareDrawnUp: (foot: string) =>
    `${foot} on the seat, its knee drawn up, and a drop of oil between the palms`,
  prepareStool: (foot: string) => `${foot} on a low stool, and a drop of oil between the palms`,
  prepareRoller: (foot: string) => `${foot} on a roller before the chair, the back upright`,
  switchFeet: (foot: string) => `Both feet from above: the hand passes over to the ${foot.toLowerCase()}`,
  settle: (foot: string) => `${foot} at rest on the other thigh, the shoulders sinking`,
  settleDrawnUp: (foot: string) => `${foot} at rest on the seat, its knee drawn up, the shoulders sinking`,
  settleStool: (foot: string) => `${foot} at rest on a low stool, the shoulders sinking`,
  settleRoller: (foot: string) => `${foot} at rest on the roller, the shoulders sinking`,
  spreadOil: (foot: string) =>
    `${foot} from above: both hands glide over drops of oil from the toes to the ankle`,
  drawAchilles: (foot: string) =>
    `${foot} from its inner side: thumb and finger pinch the tendon and draw down to the heel`,
  ankleCircles: (foot: string) => `${foot} from its inner side: a hand at the ball turns it about the ankle`,
  thumbLines: (foot: string, part: string) =>
    `${foot} from below: the thumb circles from the heel up the ${part}`,
  knuckleKnead: (foot: string, part: string) => `${foot} from below: knuckles knead the ${part}`,
  archHold: (foot: string) =>
    `${foot} from below: the thumb rests on the centre of the arch, a ring opens and closes with the breath`,
  archRelease: (foot: string) =>
    `${foot} from below: the thumb lifts off the arch, the open hand comes to rest`,
  archCircles: (foot: string) => `${foot} from below: the thumb draws wide circles over the arch`,
  toePads: (foot: string, part: string) => `${foot} from below: the thumb presses the ${part}`,
  heelEdgeTips: (foot: string, part: string) => `${foot} from below: the thumb works the ${part}`,
  rotateToes: (foot: string, part: string) => `${foot} from above: two fingers turn the ${part}`,
  partToes: (foot: string, part: string) =>
    `${foot} from above: two thumbs ease the toes apart at the ${part}`,
  bendToes: (foot: string) => `${foot} from its inner side: a hand eases the toes back, then forward`,
  longStrokes: (foot: string) => `${foot} from above: both hands sweep from the toes to the ankle`,
  rollHeelToBall: (foot: string) => `${foot} from its side: a roller under it goes between heel and ball`,
  rollInnerArch: (foot: string) => `${foot} from below: a roller goes along the inner arch`,
  rollOuterEdge: (foot: string) => `${foot} from below: a roller goes along the outer edge`,
  rollAcrossBall: (foot: string) => `${foot} from below: a roller goes from side to side under the ball`,
  rollHold: (foot: string) =>
    `${foot} from its side: the arch rests on the roller, a ring opens and closes with the breath`,
  toeCurls: (foot: string) => `${foot} from its side: the toes curl over the roller and open`,
} satisfies Record<
  keyof typeof moves | `${'prepare' | 'settle'}${'' | 'DrawnUp' | 'Stool' | 'Roller'}` | 'switchFeet',
  (foot: string, part: string) => string
>;

/** What the picture of a move shows, said in its place. */
export const drawings: Readonly<Record<keyof typeof words, (foot: string, part: string) => string>> = words;
