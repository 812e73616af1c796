const regions = {
  foot: 'whole foot',
  ankle: 'ankle',
  tendon: 'tendon above the heel',
  sole: 'sole',
  heel: 'heel',
  arch: 'arch',
  archCentre: 'centre of the arch',
  ball: 'ball of the foot',
  innerArch: 'inner edge of the arch',
  outerEdge: 'outer edge of the foot',
  line1: 'line to the big toe',
  line2: 'line to the second toe',
  line3: 'line to the middle toe',
  line4: 'line to the fourth toe',
  line5: 'line to the little toe',
  pads: 'pads below the toes',
  pad1: 'pad below the big toe',
  pad2: 'pad below the second toe',
  pad3: 'pad below the middle toe',
  pad4: 'pad below the fourth toe',
  pad5: 'pad below the little toe',
  toes: 'toes',
  toe1: 'big toe',
  toe2: 'second toe',
  toe3: 'middle toe',
  toe4: 'fourth toe',
  toe5: 'little toe',
  gap1: 'gap beside the big toe',
  gap2: 'gap between second and middle toe',
  gap3: 'gap between middle and fourth toe',
  gap4: 'gap beside the little toe',
  tip1: 'tip of the big toe',
  tip2: 'tip of the second toe',
  tip3: 'tip of the middle toe',
} as const;

const moves = {
  settle: {
    name: 'Settle the foot',
    instruction: 'Let the foot rest, heavy and loose. Let the shoulders sink.',
  },
  spreadOil: {
    name: 'Spread the oil',
    instruction: 'With a little oil or cream, glide lightly from the toes up to the ankle. Slow and even.',
  },
  drawAchilles: {
    name: 'Draw down the Achilles',
    instruction:
      'Steady the front of the ankle. Pinch only the sides of the tendon with thumb and finger, and draw gently down to the heel.',
  },
  ankleCircles: {
    name: 'Circle the ankle',
    instruction: 'Turn the foot lightly in slow circles, one way, then the other. Only as wide as is easy.',
  },
  thumbLines: {
    name: 'Thumb circles, five lines',
    instruction:
      'Circle the thumb, about once a second, from the heel to the base of each toe. Firm enough to feel good, never painful.',
  },
  knuckleKnead: {
    name: 'Knead with the knuckles',
    instruction:
      'With the opposite hand in a loose fist, knead heel, arch, then ball. Firm but good; ease off where it is sore.',
  },
  archHold: {
    name: 'Hold the arch',
    instruction:
      'Sink the thumb into the hollow just behind the ball and keep it still. Steady, never sharp, with slow, deep breaths.',
  },
  archRelease: {
    name: 'Let the arch go',
    instruction: 'Ease the thumb off, little by little. Lay the open hand lightly on the sole.',
  },
  archCircles: {
    name: 'Slow arch circles',
    instruction: 'With a soft thumb, draw wide, slow circles over the arch. Gentle all the way.',
  },
  toePads: {
    name: 'Pads below the toes',
    instruction:
      'Press gently into each pad below the toes, from the big toe to the little one. On a sore spot, ease off and wait.',
  },
  heelEdgeTips: {
    name: 'Heel, inner edge, toe tips',
    instruction:
      'Gently press the heel, unless it is sore, then slide along the inner arch, off the bone. End on the tips of the first three toes.',
  },
  rotateToes: {
    name: 'Turn each toe',
    instruction:
      'Hold each toe near its base and turn it gently, both ways, beginning with the big toe. Small circles, never forced.',
  },
  partToes: {
    name: 'Part the toes',
    instruction:
      'Ease the toes apart, one gap after another, from the big toe on. Gently, only as far as is comfortable.',
  },
  bendToes: {
    name: 'Stretch the toes',
    instruction: 'Take all the toes in one hand. Ease them back, then forward: a soft stretch, never forced.',
  },
  longStrokes: {
    name: 'Long strokes to end',
    instruction: 'Sweep both hands lightly from the toes to the ankle. Long and slow, five seconds each.',
  },
  rollHeelToBall: {
    name: 'Roll heel to ball',
    instruction:
      'Stay seated, never stand on the roller. Roll slowly between heel and ball, as firm as feels good.',
  },
  rollInnerArch: {
    name: 'Roll the inner arch',
    instruction:
      'Tip the foot a little towards the big toe and roll gently along the inner arch. Keep off the bone; ease off where it is sore.',
  },
  rollOuterEdge: {
    name: 'Roll the outer edge',
    instruction:
      'Tip the foot a little towards the little toe and roll gently along the outer edge. Ease off where it is sore.',
  },
  rollAcrossBall: {
    name: 'Roll across the ball',
    instruction:
      'Rest the ball of the foot on the roller and rock it slowly from side to side. Firm enough to feel good, never painful.',
  },
  rollHold: {
    name: 'Still on the roller',
    instruction:
      'Bring the arch to rest on the roller, still seated. Let only the weight of the leg press, with slow, deep breaths.',
  },
  toeCurls: {
    name: 'Curl and open toes',
    instruction:
      'Curl the toes lightly over the roller, then let them open. Slowly; pause if the foot cramps.',
  },
} as const;

/** What stands in for the instruction where a move is to be done with less pressure: never more than light. */
const lighter = {
  drawAchilles:
    'Steady the front of the ankle. Lay thumb and finger lightly on only the sides of the tendon, and stroke down to the heel.',
  thumbLines: 'Circle the thumb softly from the heel to the base of each toe. No firmer than stroking.',
  knuckleKnead: 'Let a loose fist wander softly over heel, arch, then ball.',
  archHold: 'Lay the thumb softly in the hollow behind the ball, still. Slow, deep breaths.',
  archCircles: 'With a soft thumb, draw wide, slow circles over the arch. No firmer than stroking.',
  toePads:
    'Touch each pad below the toes softly with the thumb, from the big toe to the little one. Pass over a sore spot.',
  heelEdgeTips:
    'Stroke the heel lightly, unless it is sore, then the inner arch, off the bone. End on the tips of the first three toes.',
  rotateToes:
    'Hold each toe lightly near its base and turn it both ways, beginning with the big toe. Tiny circles, as loose as can be.',
  partToes:
    'Part the toes lightly, one gap after another, from the big toe on. Only as far as they go by themselves.',
  bendToes:
    'Take all the toes lightly in one hand. Lean them a little back, then forward, well before it stretches.',
  rollHeelToBall:
    'Stay seated, never stand on the roller. Roll slowly between heel and ball, almost weightless.',
  rollInnerArch:
    'Tip the foot a little towards the big toe and roll along the inner arch, almost weightless. Keep off the bone and off sore spots.',
  rollOuterEdge:
    'Tip the foot a little towards the little toe and roll along the outer edge, almost weightless. Keep off sore spots.',
  rollAcrossBall: 'Rest the ball of the foot on the roller and rock it slowly, almost weightless.',
  rollHold: 'Bring the arch to rest on the roller, still seated, almost weightless. Slow, deep breaths.',
} as const;

const routines = {
  quick: {
    name: 'Quick',
    purpose: 'The technique in short, both feet. It leaves out parting and stretching the toes.',
  },
  nightly: { name: 'Nightly', purpose: 'The whole technique, both feet.' },
  fifteen: { name: 'Fifteen', purpose: 'The whole technique, with more time for the sole and more points.' },
  deep: {
    name: 'Deep',
    purpose: 'The longest and most thorough, with ankle circles and a second hold on the arch.',
  },
  sleep: {
    name: 'Sleep',
    purpose: 'Unhurried, for late evening. About half an hour before bed is a convenient time to begin.',
  },
  roller: { name: 'Roller', purpose: 'Seated and hands-free, a roller under one foot. Never stand on it.' },
  'roller-10': {
    name: 'Roller, twice over',
    purpose: 'The roller routine two times on each foot, seated and hands-free. Never stand on it.',
  },
} as const;

// Aliases, not interfaces: they are spelt out where other modules carry this function's type.
type CountKind =
  | 'pull'
  | 'line'
  | 'breathIn'
  | 'breathOut'
  | 'pad'
  | 'toe'
  | 'gap'
  | 'stroke'
  | 'way'
  | 'place';
type Count = {
  readonly kind: CountKind;
  readonly index: number;
  readonly of: number;
  readonly region: keyof typeof regions;
};

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

function countWords({ kind, index, of, region }: Count): string {
  switch (kind) {
    case 'pull':
      return `Pull ${index + 1} of ${of}`;
    case 'stroke':
      return `Stroke ${index + 1} of ${of}`;
    case 'line':
      return `Line ${index + 1} of ${of}, ${regions[region].replace('line ', '')}`;
    case 'breathIn':
      return 'Breathe in';
    case 'breathOut':
      return 'Breathe out';
    case 'way':
      return index % 2 === 0 ? 'One way' : 'The other way';
    case 'pad':
    case 'toe':
    case 'gap':
    case 'place':
      return capitalised(regions[region]);
  }
}

/** What the picture of a move shows, said in its place. */
const drawings = {
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
type DrawingWords = Readonly<Record<keyof typeof drawings, (foot: string, part: string) => string>>;

/** English words of the technique: what the guide shows and says while the hands work. */
export const technique = {
  stages: {
    prepare: 'Prepare',
    achilles: 'Achilles',
    sole: 'Sole',
    points: 'Pressure points',
    toes: 'Toes',
  },
  moves,
  drawings: drawings as DrawingWords,
  lighter,
  routines,
  regions,
  pressures: { light: 'Light', gentle: 'Gentle', moderate: 'Moderate: good, not painful' },
  feet: { left: 'Left foot', right: 'Right foot' },
  /** One inner count, as shown and said: "Pull 2 of 6", "Second toe". */
  count: countWords,
} as const;
