import styles from './StageBar.module.css';

/** One foot's way through its stages; each part is 'done', 'now' or 'ahead'. */
export interface StageBarFoot {
  readonly label: string;
  readonly active: boolean;
  readonly parts: readonly { readonly id: string; readonly state: 'done' | 'now' | 'ahead' }[];
}

/** Both feet's progress, one row of parts a foot. */
export function StageBar({ feet }: { feet: readonly StageBarFoot[] }) {
  return (
    <ul className={styles.bar}>
      {feet.map((foot) => (
        <li key={foot.label} className={styles.foot} data-active={foot.active}>
          <span data-visually-hidden>{foot.label}</span>
          {foot.parts.map((part) => (
            <span key={part.id} className={styles.part} data-state={part.state} />
          ))}
        </li>
      ))}
    </ul>
  );
}
