import { minutesText } from '../format.ts';

const LOCALE = 'en';

/** What is said right before a session. */
export const begin = {
  summary: (routine: string, totalMs: number, foot: string) =>
    `${routine} · ${minutesText(totalMs, LOCALE)} · ${foot} first`,
  checklist: 'Have ready',
  postures: {
    title: 'How you sit',
    thigh: { name: 'Ankle on thigh', text: 'On a chair or bed, one ankle resting on the other thigh.' },
    drawnUp: {
      name: 'Knee drawn up',
      text: 'On a bed or a wide chair, one knee drawn up, its sole on the seat.',
    },
    stool: {
      name: 'Foot on a stool',
      text: 'On a chair, one foot on a low stool. Bend only as far as is easy.',
    },
    roller: {
      name: 'With a roller',
      text: 'Upright on a chair, a roller under one foot. Never stand on it.',
    },
  },
  oil: { title: 'A little oil or cream', text: 'Enough to glide, on washed hands.' },
  oilRoller: { title: 'A bare foot or a thin sock', text: 'Nothing slippery under the roller.' },
  towel: { title: 'A towel and socks', text: 'Within reach, for wiping your soles before you stand.' },
  ease: { title: 'An easy hand', text: 'Good, never painful. If it hurts or goes numb, stop.' },
  wait: 'Wait for me when it is time to change feet',
  waitHint: 'Otherwise the guide goes on by itself after 20 seconds.',
  back: 'Back to Tonight',
  failed: 'The session could not begin. Nothing is lost; try again.',
} as const;
