/** One set, drawn on a 24 px grid in a single line, which is equally wide at every size. */
const PATHS = {
  tonight: 'M19.5 14.2A8 8 0 0 1 9.8 4.5a8 8 0 1 0 9.7 9.7Z',
  progress:
    'M6.5 6h11a2 2 0 0 1 2 2v9.5a2 2 0 0 1-2 2h-11a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2ZM4.5 10.5h15M8.5 3.8V7M15.5 3.8V7',
  learn: 'M12 7C9.8 5.4 7 4.9 4 5v13c3-.1 5.8.4 8 2 2.2-1.6 5-2.1 8-2V5c-3-.1-5.8.4-8 2ZM12 7v13',
  previous: 'M18 5.5 9 12l9 6.5ZM6 5.5v13',
  next: 'M6 5.5 15 12l-9 6.5ZM18 5.5v13',
  pause: 'M8.5 5v14M15.5 5v14',
  resume: 'M8 4.8v14.4L19 12Z',
  stop: 'M6.5 6.5h11v11h-11Z',
  chevron: 'M9.5 5.5 16 12l-6.5 6.5',
  swap: 'M4 8.5h14l-3.5-3.5M20 15.5H6l3.5 3.5',
  sound: 'M4.5 9.5v5H8l4.5 4v-13L8 9.5ZM16 9a4.2 4.2 0 0 1 0 6M18.6 6.4a8 8 0 0 1 0 11.2',
  music:
    'M9 17.5v-12l10-2v12M9 17.5a2.6 2.6 0 1 1-5.2 0 2.6 2.6 0 0 1 5.2 0ZM19 15.5a2.6 2.6 0 1 1-5.2 0 2.6 2.6 0 0 1 5.2 0Z',
  gear: 'M10.2 5.7l.1-2.5h3.4l.1 2.5 2.8 1.6 2.2-1.2 1.7 3-2.1 1.3v3.2l2.1 1.3-1.7 3-2.2-1.2-2.8 1.6-.1 2.5h-3.4l-.1-2.5-2.8-1.6-2.2 1.2-1.7-3 2.1-1.3v-3.2l-2.1-1.3 1.7-3 2.2 1.2ZM14.8 12a2.8 2.8 0 1 1-5.6 0 2.8 2.8 0 0 1 5.6 0Z',
  seat: 'M7 4v16M7 13h9.5a1 1 0 0 1 1 1v6M7 17h10.5',
  oil: 'M12 3.5c3 3.8 5.5 6.6 5.5 10a5.5 5.5 0 0 1-11 0c0-3.4 2.5-6.2 5.5-10Z',
  towel: 'M4 5.5h16M7 5.5v14h10v-14M7 15.5h10',
  sock: 'M9 3.5h6v9l4.2 3.6a2.8 2.8 0 0 1-3.6 4.2L9 15.5ZM9 7h6',
  ease: 'M5 19C5 10 10 5 19.5 4.5 20 14 15 19 8.5 17.5M5 19c2-4.5 5-7.5 9-9.5',
  check: 'm5 12.8 4.6 4.7L19 7',
  close: 'M6 6l12 12M18 6 6 18',
} as const;
export type IconName = keyof typeof PATHS;
/** In px. */
const LINE = 1.75;

/** A decorative icon; the control that holds it carries the name. */
export function Icon({ name, size = 24 }: { name: IconName; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={(LINE * 24) / size}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
