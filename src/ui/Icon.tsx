/** One set, drawn on a 24 px grid in a single line, which is equally wide at every size. */
const PATHS = {
  tonight: 'M19.5 14.2A8 8 0 0 1 9.8 4.5a8 8 0 1 0 9.7 9.7Z',
  progress:
    'M6.5 6h11a2 2 0 0 1 2 2v9.5a2 2 0 0 1-2 2h-11a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2ZM4.5 10.5h15M8.5 3.8V7M15.5 3.8V7',
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
  gear: 'M10 5.6L10.3 3.2A9 9 0 0 1 13.7 3.2L14 5.6A6.7 6.7 0 0 1 15.1 6.1L17 4.5A9 9 0 0 1 19.5 7L17.9 8.9A6.7 6.7 0 0 1 18.4 10L20.8 10.3A9 9 0 0 1 20.8 13.7L18.4 14A6.7 6.7 0 0 1 17.9 15.1L19.5 17A9 9 0 0 1 17 19.5L15.1 17.9A6.7 6.7 0 0 1 14 18.4L13.7 20.8A9 9 0 0 1 10.3 20.8L10 18.4A6.7 6.7 0 0 1 8.9 17.9L7 19.5A9 9 0 0 1 4.5 17L6.1 15.1A6.7 6.7 0 0 1 5.6 14L3.2 13.7A9 9 0 0 1 3.2 10.3L5.6 10A6.7 6.7 0 0 1 6.1 8.9L4.5 7A9 9 0 0 1 7 4.5L8.9 6.1A6.7 6.7 0 0 1 10 5.6ZM14.8 12a2.8 2.8 0 1 1-5.6 0 2.8 2.8 0 0 1 5.6 0Z',
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
