import { lengthText, minutesText, plural } from '../format.ts';

const LOCALE = 'en';

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
  count: (count: number) => plural(count, LOCALE, { one: '# session', other: '# sessions' }),
} as const;
