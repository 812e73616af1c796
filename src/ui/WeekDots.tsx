import styles from './WeekDots.module.css';

/** One night of the week: its name for those who hear it, and how it stands. */
export interface WeekNight {
  readonly id: string;
  readonly label: string;
  readonly state: 'done' | 'part' | 'open';
  readonly isToday: boolean;
}

/** A week as seven quiet dots. */
export function WeekDots({ label, nights }: { label: string; nights: readonly WeekNight[] }) {
  return (
    <ul className={styles.week} aria-label={label}>
      {nights.map((night) => (
        <li key={night.id} className={styles.night} data-state={night.state} data-today={night.isToday}>
          <span data-visually-hidden>{night.label}</span>
        </li>
      ))}
    </ul>
  );
}
