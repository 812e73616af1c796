/** The questions about how one feels. */
export const rating = {
  before: { stress: 'Stress right now?', tension: 'Tension right now?', footPain: 'Foot pain right now?' },
  after: { stress: 'And stress now?', tension: 'And tension now?', footPain: 'And foot pain now?' },
  lowest: 'none',
  highest: 'very strong',
  optional: 'If you like',
  sleep: 'How did you sleep last night?',
  terrible: 'terribly',
  excellent: 'very well',
  skip: 'Skip',
} as const;
