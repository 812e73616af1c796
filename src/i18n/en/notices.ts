/** What is said about kept data that could not be read or kept; seldom needed. */
export const notices = {
  setAside: {
    history: {
      unreadable: 'Part of your history could not be read. It is set aside on this device, not deleted.',
      newer: 'Part of your history was written by a newer Solea. It is set aside until you update.',
    },
    settings: {
      unreadable: 'Your settings could not be read. They are set aside; the usual ones are in use.',
      newer: 'Your settings were written by a newer Solea. They are set aside until you update.',
    },
    checkpoint: {
      unreadable: 'An unfinished session could not be read. It is set aside, not deleted.',
      newer: 'An unfinished session was written by a newer Solea. It is set aside until you update.',
    },
    safety: {
      unreadable: 'Your safety answers could not be read. They are set aside; please answer again.',
      newer: 'Your safety answers were written by a newer Solea. They are set aside until you update.',
    },
  },
  journalUnavailable: 'The second copy of your history is not available in this browser.',
  dismiss: 'Dismiss',
} as const;

/** The invitation to the home screen, once a session was finished. */
export const install = {
  title: 'Keep Solea at hand',
  text: 'On your home screen it opens at once, also without a network.',
  ask: 'Install',
  ios: 'Tap the Share button in the browser bar, then “Add to Home Screen”.',
  later: 'Not now',
} as const;

/** The offer of a new version. */
export const update = {
  text: 'A new version is ready.',
  accept: 'Update now',
  later: 'Later',
  running: 'A session is running in another tab. The update waits until it ends.',
} as const;
