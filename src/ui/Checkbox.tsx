import { useId } from 'react';
import styles from './Checkbox.module.css';

/** A yes-or-no choice with its label and what "no" means. */
export function Checkbox({
  checked,
  label,
  hint,
  onChange,
}: {
  checked: boolean;
  label: string;
  hint: string;
  onChange: (checked: boolean) => void;
}) {
  const hintId = useId();
  return (
    <label className={styles.row}>
      <input
        type="checkbox"
        className={styles.box}
        checked={checked}
        // Where a long word may break is not spoken.
        aria-label={label.replaceAll('\u00ad', '')}
        aria-describedby={hintId}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{label}</span>
      <span id={hintId} className={styles.hint}>
        {hint}
      </span>
    </label>
  );
}
