import { lengthText, minutesText, plural } from '../format.ts';
import { sizeText, spentText } from '../nightFormat.ts';

const LOCALE = 'en';
const count = (n: number, one: string, other: string) =>
  plural(n, LOCALE, { one: `# ${one}`, other: `# ${other}` });

/** The words of the history. */
export const progress = {
  sessions: 'Your sessions',
  empty: 'No sessions yet',
  emptyText: 'After your first evening it will be listed here, on this device only.',
  emptyAction: 'Go to Tonight',
  completed: 'Whole session',
  stoppedWisely: (doneMs: number, plannedMs: number) =>
    doneMs < 1000
      ? 'Stopped wisely, right at the start'
      : `Stopped wisely, after ${lengthText(doneMs)} of ${lengthText(plannedMs)}`,
  partial: (doneMs: number, plannedMs: number) =>
    doneMs < 1000 ? 'Ended right at the start' : `${lengthText(doneMs)} of ${lengthText(plannedMs)}`,
  entry: (routine: string, plannedMs: number) => `${routine}, ${minutesText(plannedMs, LOCALE)}`,
  more: 'Show earlier sessions',
  moreRows: 'Show more',
  count: (n: number) => count(n, 'session', 'sessions'),
  asTable: 'As a table',
  tableOf: (title: string) => `${title}, as a table`,
  cancel: 'Cancel',
  keep: 'Keep',
  close: 'Close',
  calendar: {
    title: 'Nights',
    earlier: 'Earlier month',
    later: 'Later month',
    summary: (nights: number, month: string) => `${count(nights, 'night', 'nights')} in ${month}`,
    states: {
      whole: 'massage',
      part: 'part of a session',
      notToday: 'not a day for massage',
      none: 'nothing noted',
    },
    key: { whole: 'A session', part: 'Part of one', notToday: 'Not a day for it' },
    tonight: 'tonight',
  },
  weeks: {
    title: 'Weeks',
    thisWeek: (nights: number, goal: number) => `${nights} of ${count(goal, 'night', 'nights')} this week`,
    keptThisWeek: (nights: number) => `${count(nights, 'night', 'nights')} this week. It is kept.`,
    exemptThisWeek: 'This week asks for nothing.',
    reserve: (nights: number) => `${count(nights, 'night', 'nights')} in reserve`,
    lately: (kept: number, of: number) => `${kept} of the last ${count(of, 'week', 'weeks')} kept`,
    picture: (nights: readonly number[]) =>
      `Nights in the last ${count(nights.length, 'week', 'weeks')}, oldest first: ${nights.join(', ')}`,
    week: 'Week of',
    nights: 'Nights',
    goal: 'Goal',
    standing: 'So far',
    standings: { kept: 'kept', open: 'still open', over: 'fewer than meant', exempt: 'left out' },
  },
  rated: {
    title: 'Before and after',
    items: { stress: 'Stress', tension: 'Tension', footPain: 'Foot pain' },
    none: 'Rate how you feel before and after a session, and it will be drawn here.',
    notEnough: (n: number) =>
      `${count(n, 'session', 'sessions')} rated on both sides. Not enough yet to say anything: five make a beginning.`,
    picture: (item: string, n: number, before: string, after: string) =>
      `${item} in the last ${count(n, 'session', 'sessions')}: median ${before} before, ${after} after`,
    early: 'An early look. Ten sessions say more.',
    told: (n: number, lower: number, same: number, higher: number, median: string) =>
      `After ${count(n, 'session', 'sessions')}: lower after ${lower}, about the same after ${same}, higher after ${higher}. Median change ${median}.`,
    caveat:
      'People often begin when they feel bad, and bad days ease by themselves. Sitting quietly helps, too. This shows what happened, not why.',
    night: 'Night',
    before: 'Before',
    after: 'After',
    show: 'What was rated',
    restDay: 'Your feet have become sorer lately. A day of rest may do them good.',
  },
  slept: {
    title: 'Sleep',
    none: 'Say in the morning how you slept, and it will be set side by side here.',
    notEnough: (withN: number, withoutN: number) =>
      `${count(withN, 'answer', 'answers')} after a session, ${withoutN} after other nights. Seven of each are needed to set them side by side.`,
    told: (withMedian: string, withN: number, withoutMedian: string, withoutN: number) =>
      `After a session: median ${withMedian}, from ${count(withN, 'night', 'nights')}. Other nights: median ${withoutMedian}, from ${count(withoutN, 'night', 'nights')}.`,
    caveat: 'Nights differ in many ways. One thing beside the other does not make it the reason.',
    picture: (which: string, n: number, lowest: number, highest: number) =>
      `${which}: ${count(n, 'answer', 'answers')}, from ${lowest} to ${highest}`,
    withSession: 'After a session',
    without: 'Other nights',
    begun: 'Night of',
    value: 'Sleep, 0 to 10',
    say: 'Say how a night was',
    sheet: 'How you slept',
    sheetText: 'Any night can be told, also one without a session: it takes both to set them side by side.',
    night: 'The night that began on',
    question: 'How was that night?',
  },
  time: {
    title: 'Hands-on time',
    told: (left: string, right: string) => `Left foot ${left}, right foot ${right} in all.`,
    partly: 'Sessions you added yourself, and very early ones, have no stages.',
    stage: 'Stage',
    minutes: (ms: number) => spentText(ms, LOCALE),
  },
  list: {
    add: 'Add a past session',
    search: 'Search your notes',
    show: 'Show',
    filters: { all: 'All', whole: 'Whole', part: 'Part', noted: 'With a note' },
    nothing: 'No session fits.',
    found: (n: number) => count(n, 'session', 'sessions'),
    rating: (item: string, before: string, after: string) => `${item} ${before} → ${after}`,
    unrated: '–',
    open: (what: string, when: string) => `${what}, ${when}: change`,
  },
  edit: {
    title: 'This session',
    note: 'Note',
    noteHint: 'Only on this device.',
    outcome: 'How it came out',
    outcomes: { completed: 'Whole', partial: 'In part', stoppedWisely: 'Stopped wisely' },
    remove: 'Delete',
    removed: 'Deleted.',
    gone: 'This session was deleted in another tab. What you wrote is still here to be copied.',
    undo: 'Undo',
    kept: 'Kept.',
    leftOut: (moves: string) => `Left out: ${moves}`,
    sound: { guide: 'With guide sound', music: 'Beside your music' },
  },
  past: {
    title: 'A past session',
    text: 'One you did without Solea.',
    night: 'Evening of',
    time: 'Began at',
    routine: 'Routine',
    add: 'Add it',
    added: 'Added.',
    invalid: 'Choose an evening and a time that are over.',
  },
  plan: {
    title: 'Your plan',
    change: 'Change the plan',
    kinds: {
      nightly: { label: 'Nightly', hint: 'Every night, kept at five: two nights are in reserve.' },
      therapeutic: {
        label: 'Fewer and longer',
        hint: 'Two or three longer sessions a week, 15 to 20 minutes each.',
      },
      own: { label: 'My own', hint: 'Your own nights, length and routine.' },
      paused: { label: 'Pause', hint: 'No week is asked for until you change it again.' },
    },
    nights: 'Nights a week',
    length: 'At least',
    routine: 'Routine on Tonight',
    anyRoutine: 'As it is now',
    counts: (ms: number) => `A session counts from ${minutesText(ms, LOCALE)} on.`,
    lengths: (ms: number) => (ms === 0 ? 'Any length' : minutesText(ms, LOCALE)),
    told: (kind: string, goal: number, routine?: string) => {
      const named = routine ? `${kind}, with ${routine}` : kind;
      return goal === 0 ? named : `${named}: a week is kept at ${count(goal, 'night', 'nights')}`;
    },
    keep: 'Keep this plan',
  },
  reminder: {
    title: 'A reminder',
    text: 'Solea cannot ring by itself. Your calendar can: it takes a file from here and reminds you at the same time by the clock, wherever you are.',
    alarm: (time: string) =>
      `On this phone an alarm is simpler: open Clock, add an alarm at ${time}, repeat it on your evenings and name it after your habit.`,
    bedtime: 'Your bedtime',
    time: (time: string) => `Reminds at ${time}, half an hour before. It is a convenient time.`,
    habit: 'After which habit?',
    habitHint: 'After brushing my teeth',
    evenings: 'On these evenings',
    evening: 'At least one evening, or no reminder.',
    monthly: 'Once a month, a visit to a pro\u00adfes\u00adsional',
    monthlyHint: 'No evidence was found for or against it.',
    save: 'Put it in my calendar',
    event: 'Solea: your feet',
    eventText: (habit: string) => (habit ? `${habit}. Then ten quiet minutes.` : 'Ten quiet minutes.'),
    visit: 'Solea: a visit to a professional?',
    visitText: 'Only if you feel like it.',
  },
  data: {
    title: 'Your data',
    text: (bytes: number | undefined) =>
      `All of it is on this device only${bytes === undefined ? '' : `, about ${sizeText(bytes, LOCALE)}`}.`,
    never: 'No backup yet.',
    last: (day: string) => `Last backup: ${day}.`,
    due: 'A good moment for a backup: thirty sessions have none.',
    safe: {
      yes: 'The browser promised not to clear it.',
      no: 'The browser may clear it to make room, or if you stay away for long. A backup is safer.',
      unknown: 'This browser does not say how long it keeps data. A backup is safer.',
    },
    withAnswers: 'With my safety answers',
    withAnswersHint: 'They tell of your health. The file goes without them unless you tick this.',
    save: 'Save a backup',
    table: 'Save a table',
    open: 'Bring in a backup',
    erase: 'Erase everything',
    offered: {
      saved: 'Done: it is where this device keeps what you save or share.',
      cancelled: 'Nothing was saved.',
      failed: 'This could not be saved here.',
    },
    refused: {
      tooLarge: 'This file is too large to be a backup of Solea. Nothing was changed.',
      foreign: 'This is not a backup of Solea. Nothing was changed.',
      newer: 'This backup was made by a newer Solea. Update first. Nothing was changed.',
      broken: 'This backup is damaged and cannot be read whole. Nothing was changed.',
    },
    found: 'Bring this in?',
    foundText: (day: string) => `A backup of ${day}.`,
    preview: {
      added: (n: number) => `${count(n, 'session', 'sessions')} will be added.`,
      changed: (n: number) => `${count(n, 'session', 'sessions')} will be replaced by a newer state.`,
      removed: (n: number) => `${count(n, 'session', 'sessions')} you deleted later will go.`,
      others: (n: number) => `${count(n, 'other entry', 'other entries')} will be added or renewed.`,
      kept: (n: number) => `${count(n, 'entry is', 'entries are')} here already and will stay.`,
      nothing: 'Nothing in it is new.',
    },
    withSettings: 'Take its settings, too',
    withSettingsHint: 'Otherwise yours stay as they are.',
    takeAnswers: 'Take its safety answers, too',
    takeAnswersHint: 'You will be asked to look them over before the next session.',
    take: 'Bring it in',
    took: {
      taken: 'It is here now.',
      notKept: 'It is here now, but this device has no room to keep it. Make room, then bring it in again.',
    },
    eraseTitle: 'Erase everything?',
    eraseText:
      'Sessions, ratings, notes, plans, safety answers and settings on this device. It cannot be undone; a backup you saved stays yours.',
    eraseSure: 'Yes, I want it gone',
    eraseSureHint: 'Both copies on this device are cleared.',
    eraseNow: 'Erase',
    erased: {
      done: 'Everything is erased.',
      busy: 'A session is running in another tab. End it first.',
      failed: 'This could not be erased here. Nothing was changed.',
    },
  },
} as const;
