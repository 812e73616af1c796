/** Every move by its name and its one instruction, shown and said. */
export const moves = {
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
export const lighter = {
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
