import { plural } from '../format.ts';

const LOCALE = 'en';

/** What is chosen once and seldom again. */
export const settings = {
  back: 'Back to Tonight',
  sound: 'Sound',
  mode: 'Sound mode',
  voice: 'Voice',
  verbosity: 'What is spoken',
  verbosities: {
    full: { label: 'Everything', hint: 'Each move, what to do, and the counts.' },
    names: { label: 'Names only', hint: 'Each move by its name.' },
    tonesOnly: { label: 'Tones only', hint: 'No words. Each change has its own tone.' },
  },
  speaker: 'Who speaks',
  speakers: {
    recorded: { label: 'Recorded voice', hint: 'Comes with Solea.' },
    phone: { label: "The phone's own voice", hint: 'As it is set on this phone.' },
  },
  noPhoneVoice: 'This phone has no voice of its own for English.',
  tones: 'Tones',
  tonesText: 'They mark each new move, its last seconds, and the change of feet.',
  bed: 'Bed',
  bedChoice: 'Underneath, from beginning to end',
  beds: { still: 'Still', rain: 'Rain', sea: 'Sea', drone: 'Warm drone' },
  stillText: 'Still is almost silence, so it has no level.',
  levels: { voice: 'Voice level', tones: 'Tones level', bed: 'Bed level' },
  level: (level: number) => (level === 0 ? 'off' : `${level}`),
  listen: 'Listen',
  listenTo: {
    voice: 'Listen to the voice',
    tones: 'Listen to the tones',
    bed: 'Listen to the bed',
  },
  stop: 'Stop',
  stopListening: { voice: 'Stop the voice', tones: 'Stop the tones', bed: 'Stop the bed' },
  notHeard: 'This could not be played here. Your choice is kept.',
  screen: 'Screen',
  screenParts: {
    dims: {
      label: 'Dim by itself',
      hint: 'After a minute only a faint picture is left. The first touch just wakes it.',
    },
    lightsOut: {
      label: 'Lights out at the end',
      hint: 'The screen goes dark by itself. A touch brings it back.',
    },
    large: {
      label: 'Large, for a phone beside the foot',
      hint: 'Name, count and time can be read from a distance. What to do is heard, not shown.',
    },
    singleKeys: {
      label: 'Single keys',
      hint: 'Space, arrows, + and ? on a keyboard. With them off, only Esc is left.',
    },
  },
  haptics: {
    label: 'Vibration',
    hint: 'A short buzz at each new move and at the end, on phones that can.',
  },
  silent: 'No cue will be heard this way. The picture still shows every move.',
  look: 'Look',
  theme: 'Theme',
  themes: {
    system: { label: 'As the phone', hint: 'Changes when the phone changes.' },
    night: { label: 'Night', hint: 'Dark and warm. A session is on black.' },
    day: { label: 'Day', hint: 'Linen and terracotta.' },
  },
  rating: 'Before and after',
  ratedItem: 'What you are asked',
  ratedItems: {
    stress: { label: 'Stress' },
    tension: { label: 'Tension' },
    footPain: { label: 'Foot pain' },
    none: { label: 'Nothing', hint: 'Sessions begin and end without a question.' },
  },
} as const;

/** The test with the screen locked. */
export const selfTest = {
  title: 'Try it with the screen locked',
  text: 'Start, then lock the phone. After a minute a long, low tone ends it. Then unlock and read what happened.',
  start: 'Start the test',
  again: 'Test again',
  stop: 'Stop the test',
  preparing: 'Getting the sound ready.',
  running: 'The test is running. Lock the phone now.',
  left: (seconds: number) => plural(seconds, LOCALE, { one: '# second left', other: '# seconds left' }),
  verdict: {
    keepsTime: 'With the screen locked the sound went on, and every step came when it was due.',
    late: (seconds: number) =>
      plural(seconds, LOCALE, {
        one: 'With the screen locked the sound went on. The steps came up to # second late.',
        other: 'With the screen locked the sound went on. The steps came up to # seconds late.',
      }),
    stopped: (seconds: number) =>
      seconds < 1
        ? 'The sound stopped as soon as the screen was locked.'
        : plural(seconds, LOCALE, {
            one: 'The sound stopped # second after the screen was locked.',
            other: 'The sound stopped # seconds after the screen was locked.',
          }),
    interrupted: 'The sound was taken away, by a call, another app or the phone itself.',
    notLocked: 'The screen was not locked for long enough to tell.',
    noSound: 'The sound could not be played.',
  },
  meaning: {
    keepsTime: 'Guide sound will keep you company on this phone, also with the screen locked.',
    late: 'Guide sound works on this phone: what you hear keeps its time. The screen catches up when you look.',
    stopped:
      'Leave the screen on during a session, with either sound. If a battery saver is on, turn it off and try again.',
    interrupted: 'This says nothing about the sound mode yet. Try again in a quiet minute.',
    notLocked: 'Try again: lock the phone right after the start, and leave it until the long tone.',
    noSound: 'Try again. If it stays so, choose Keep my music and leave the screen on.',
  },
} as const;
