/** The keys of a session, and what they do. */
export const keys = {
  open: 'Keys',
  title: 'Keys',
  text: 'While a session is on the screen:',
  off: 'Single keys are off. Only Esc is left.',
  keys: [
    { key: 'Space', name: 'Space', does: 'Pause or go on' },
    { key: '←', name: 'Left arrow', does: 'Restart the move, then the one before' },
    { key: '→', name: 'Right arrow', does: 'Next move' },
    { key: '+', name: 'Plus', does: '15 seconds more' },
    { key: 'Esc', name: 'Escape', does: 'Ask whether to end' },
    { key: '?', name: 'Question mark', does: 'Show these keys' },
  ],
  single: 'Use single keys',
  singleHint: 'Turn them off if you speak to your computer, or hit keys by chance.',
  close: 'Close',
} as const;
