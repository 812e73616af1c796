import { minutesText } from '../format.ts';

const LOCALE = 'en';

/** What is said right before a session. */
export const begin = {
  summary: (routine: string, totalMs: number, foot: string) =>
    `${routine} · ${minutesText(totalMs, LOCALE)} · ${foot} first`,
  checklist: 'Have ready',
  seat: { title: 'A seat', text: 'Chair or bed, one ankle resting on the other thigh.' },
  seatRoller: { title: 'A chair', text: 'Sit with the roller under one foot. Never stand on it.' },
  oil: { title: 'A little oil or cream', text: 'Enough to glide, on washed hands.' },
  oilRoller: { title: 'A bare foot or a thin sock', text: 'Nothing slippery under the roller.' },
  towel: { title: 'A towel and socks', text: 'Within reach, for wiping your soles before you stand.' },
  ease: { title: 'An easy hand', text: 'Good, never painful. If it hurts or goes numb, stop.' },
  wait: 'Wait for me when it is time to change feet',
  waitHint: 'Otherwise the guide goes on by itself after 20 seconds.',
  back: 'Back to Tonight',
  failed: 'The session could not begin. Nothing is lost; try again.',
} as const;
