import type { ComponentProps } from 'react';
import styles from './ChoiceRow.module.css';
import { Icon, type IconName } from './Icon.tsx';

/** A row that tells a choice and changes it when tapped. */
export function ChoiceRow({
  name,
  value,
  hint,
  icon,
  ...rest
}: Omit<ComponentProps<'button'>, 'value'> & {
  name: string;
  value: string;
  hint?: string;
  icon: IconName;
}) {
  return (
    <button type="button" {...rest} className={styles.row}>
      <span className={styles.name}>{name}</span> <span>{value}</span>
      <span className={styles.icon}>
        <Icon name={icon} size={22} />
      </span>
      {hint ? <span className={styles.hint}>{hint}</span> : null}
    </button>
  );
}
