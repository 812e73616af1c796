import { drawings } from './drawings.ts';
import { lighter, moves } from './moves.ts';

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
  drawings,
  lighter,
  routines,
  regions,
  pressures: { light: 'Light', gentle: 'Gentle', moderate: 'Moderate: good, not painful' },
  feet: { left: 'Left foot', right: 'Right foot' },
  /** One inner count, as shown and said: "Pull 2 of 6", "Second toe". */
  count: countWords,
} as const;
