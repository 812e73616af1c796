/** One set, drawn on a 24 px grid in a single 1.75 px line. */
const PATHS = {
  tonight: 'M19.5 14.2A8 8 0 0 1 9.8 4.5a8 8 0 1 0 9.7 9.7Z',
  progress: 'M4.5 19.5v-5M12 19.5v-9M19.5 19.5v-15',
  previous: 'M18 5.5 9 12l9 6.5ZM6 5.5v13',
  next: 'M6 5.5 15 12l-9 6.5ZM18 5.5v13',
  pause: 'M8.5 5v14M15.5 5v14',
  resume: 'M8 4.8v14.4L19 12Z',
  stop: 'M6.5 6.5h11v11h-11Z',
  chevron: 'M9.5 5.5 16 12l-6.5 6.5',
  swap: 'M4 8.5h14l-3.5-3.5M20 15.5H6l3.5 3.5',
  sound: 'M4.5 9.5v5H8l4.5 4v-13L8 9.5ZM16 9a4.2 4.2 0 0 1 0 6M18.6 6.4a8 8 0 0 1 0 11.2',
  silent: 'M4.5 9.5v5H8l4.5 4v-13L8 9.5ZM16.5 9.5l5 5M21.5 9.5l-5 5',
  check: 'm5 12.8 4.6 4.7L19 7',
  close: 'M6 6l12 12M18 6 6 18',
} as const;
export type IconName = keyof typeof PATHS;

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
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
