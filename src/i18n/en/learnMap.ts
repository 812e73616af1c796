/** The pressure-point map. */
export const map = {
  foot: 'Foot',
  traditional: 'Traditional names',
  traditionalHint: 'From reflexology charts. Organ links are unproven.',
  unproven: 'A traditional map: it links places on the sole with organs, and these links are unproven.',
  unprovenLink: 'What was found',
  drawing: { left: 'The left sole from below', right: 'The right sole from below' },
  list: 'Places',
  moves: 'Moves that work it',
  tryThis: 'Try this',
  tryThisIn: (move: string, routine: string) => `Try this: ${move}, in ${routine}`,
  inRoutine: (routine: string) => `In ${routine}`,
  ruledOut: 'Not offered to you: your safety answers leave it out.',
  chooses: '“Try this” chooses the routine on Tonight. Nothing begins by itself.',
  estimate: 'The places are drawn by eye. They guide a thumb, not an examination.',
  points: {
    tips: {
      name: 'Tips of the first three toes',
      traditional: 'Brain, sinuses',
      note: 'Press each tip softly, from the big toe to the middle one.',
    },
    pads: {
      name: 'Pads below the toes',
      traditional: 'Head, neck or shoulder: charts differ',
      note: 'Gentle here, pad by pad, from the big toe to the little one.',
    },
    archCentre: {
      name: 'Centre of the arch',
      traditional: 'Solar plexus, stress',
      note: 'Look for the hollow just behind the ball and let the thumb rest there, still.',
    },
    innerEdge: {
      name: 'Inner edge of the arch',
      traditional: 'Spine',
      note: 'Slide along it with a soft thumb. No pressure on bone.',
    },
    heel: {
      name: 'Heel',
      traditional: 'Lower back, sciatic nerve',
      note: 'The round pad to stand on. Skip it if it is sore.',
    },
    tendon: {
      name: 'Tendon above the heel',
      traditional: '',
      note: 'Just above the heel. Pinch the sides only, never the tendon itself.',
    },
  },
  noTradition: 'The charts have no name for it.',
  /** A traditional name beside the plain one. */
  bothNames: (traditional: string, name: string) => `${traditional} (${name.toLowerCase()})`,
  /** One sentence, so that the names are never shown without what they are worth. */
  traditionSays: (names: string) => `Tradition says: ${names} (organ links are unproven).`,
} as const;
