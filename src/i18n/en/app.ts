import { clockText, lengthText, minutesText, plural } from '../format.ts';

const LOCALE = 'en';
const minutes = (ms: number) => minutesText(ms, LOCALE);

/** English words of the screens. */
export const app = {
  name: 'Solea',
  tabs: { label: 'Screens', tonight: 'Tonight', progress: 'Progress', learn: 'Learn' },
  tonight: {
    title: 'Tonight',
    start: 'Start',
    summary: (routine: string, totalMs: number) => `${routine} · ${minutes(totalMs)}, both feet`,
    choices: 'What it will be',
    routine: 'Routine',
    routineChoice: (routine: string, totalMs: number) => `${routine}, ${minutes(totalMs)}`,
    chooseRoutine: 'Choose a routine',
    totals: 'Times are for both feet together.',
    close: 'Close',
    firstFoot: 'First foot',
    foot: { left: 'Left', right: 'Right' },
    sound: 'Sound',
    soundChoice: { guide: 'Guide sound', music: 'Keep my music' },
    soundHint: {
      guide: 'Goes on when the phone locks. Stops other music.',
      music: 'Plays over your music. Needs the screen on.',
    },
    week: 'This week',
    nights: (count: number) =>
      count === 0
        ? 'This week'
        : plural(count, LOCALE, { one: '# night this week', other: '# nights this week' }),
    nightsOf: (count: number, goal: number) =>
      `${count} of ${plural(goal, LOCALE, { one: '# night', other: '# nights' })}`,
    nightIs: {
      done: (weekday: string) => `${weekday}: done`,
      part: (weekday: string) => `${weekday}: in part`,
      open: (weekday: string) => `${weekday}: open`,
    },
    continue: 'Continue',
    unfinished: (routine: string) => `${routine}, not finished yet`,
    unfinishedAt: (foot: string, stage: string, leftMs: number) =>
      `${foot}, ${stage.toLowerCase()}, ${clockText(leftMs)} left`,
    keep: 'Keep what I did',
    discard: 'Discard',
    kept: 'Kept in your history.',
    discarded: 'Discarded.',
    undo: 'Undo',
  },
  begin: {
    title: 'Before you begin',
    checkTitle: 'Safety check',
    breathingTitle: 'Only the breathing',
    busy: 'A session is already running in another tab. End it there, then come back.',
    disclaimer:
      'For relaxation and general wellbeing. Not a medical device; it does not diagnose, treat or prevent disease.',
  },
  session: {
    title: 'Session',
    pause: 'Pause',
    resume: 'Resume',
    previous: 'Previous move',
    next: 'Next move',
    addTime: 'Add 15 seconds',
    addTimeShort: '+15 s',
    undo: 'Undo',
    stop: 'Stop',
    goOn: 'Go on',
    controls: 'Controls',
    inMove: 'Left in this move:',
    inGate: 'Goes on in:',
    leftInSession: (ms: number) => `${clockText(ms)} left in the session`,
    upNext: (name: string) => `Next: ${name}`,
    lastMove: 'The last move',
    thenFoot: { left: 'Next: change to the left foot', right: 'Next: change to the right foot' },
    progress: (foot: string, stage: string, part: number, of: number) =>
      `${foot}: ${stage}, stage ${part} of ${of}`,
    footDone: (foot: string) => `${foot}: done`,
    footAhead: (foot: string) => `${foot}: still to come`,
    prepareTitle: 'Get comfortable',
    prepareText: { left: 'We begin with the left foot.', right: 'We begin with the right foot.' },
    switchTitle: { left: 'Now the left foot', right: 'Now the right foot' },
    switchText: 'Change over without hurry. Tap the picture when you are settled, or it goes on by itself.',
    switchTextHeld: 'Change over without hurry. It waits until you tap the picture.',
    waits: 'Waits for you',
    interruptedTitle: 'Stopped where you were',
    interruptedText: 'The phone took the sound or went to sleep. Nothing was skipped.',
    moved: 'Moved to another move.',
    timeAdded: '15 seconds added.',
    timeAddedBoth: '15 seconds added on both feet.',
    otherFootToo: { left: 'Left foot too', right: 'Right foot too' },
    screenMayLock: 'The screen may lock: keep it awake to stay guided.',
    trouble: {
      voiceMissing: 'Some of the spoken words could not be loaded. Tones stand in.',
      noTrack: 'The sound track could not be played here. The guide goes on while the screen is on.',
    },
    inaudible: 'No sound here. The picture and the times go on.',
    stopTitle: 'End here?',
    stopText: 'What you did so far is kept.',
    stopNothing: 'Nothing is kept, as no move has begun.',
    stopConfirm: 'End the session',
    stopCancel: 'Keep going',
  },
  end: {
    title: 'Rest now',
    partTitle: 'Good. Leave it there',
    keeping: {
      pending: 'Saving on this device…',
      kept: 'Saved on this device.',
      failed: 'This device could not save it.',
    },
    nothing: 'No move was begun, so nothing was saved.',
    slip: 'Wipe your soles before you stand.',
    handsOn: (ms: number) => `${lengthText(ms)} of massage`,
    perFoot: (leftMs: number, rightMs: number) => `Left ${lengthText(leftMs)} · Right ${lengthText(rightMs)}`,
    done: 'Done',
    show: 'Show the end',
  },
  progress: { title: 'Progress', unknownRoutine: 'A routine of another version' },
  settings: { title: 'Settings' },
  notices: {
    label: 'About your data',
    notSaved: {
      full: 'The storage of this device is full. Sessions run, but may not be remembered.',
      forbidden: 'This browser does not let Solea save. Sessions run, but will not be remembered.',
    },
    answersNotKept:
      'Your safety answers could not be saved. They hold until you close Solea; then all are asked again.',
  },
  later: {
    wait: 'One moment.',
    missing: 'This page could not be fetched. It needs the network once, then never again.',
    retry: 'Try again',
  },
  error: {
    title: 'Something went wrong',
    text: 'Your history is safe on this device. Open Solea again to go on.',
    reload: 'Open again',
  },
  notFound: { title: 'Nothing here', text: 'This page does not exist.', back: 'Go to Tonight' },
} as const;
